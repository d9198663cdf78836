import { configure, screen, within } from '@testing-library/react'
import { beforeAll, expect, test, vi } from 'vitest'
import { day } from '../../../../src/model/days.ts'
import { termsBy } from '../../../../src/model/rule/headline.ts'
import { ledgerFacts } from '../../../../src/views/shared/ledgerPicture/ledgerFacts.ts'
import { termLedgerRows, termsByTopic } from '../../../../src/views/shared/termLedgerRows.ts'
import { view } from '../../../../src/views/terms/TermsView.tsx'
import { renderView, wholeRecord } from '../../renderView.tsx'

configure({ defaultHidden: true })
vi.setConfig({ testTimeout: 20_000 })

// As on a page that is navigated to: the code of all parts is there before the page is shown.
beforeAll(async () => void (await Promise.all((view.later ?? []).map(({ load }) => load()))))

const bare = (text: string | null) => (text ?? '').replaceAll(/[\s,“”]+/g, '')

test.each(['2020-04-06', '2021-08-31'])('the picture says of each term what the ledger says, as of %s', (asOf) => {
  renderView(view, { url: `/terms?asof=${asOf}`, model: wholeRecord })
  const rows = within(screen.getAllByRole('table')[0] ?? document.body).getAllByRole('row').filter((row) => within(row).queryAllByRole('cell').length > 0)
  const terms = termsByTopic(wholeRecord, termsBy(wholeRecord, day(asOf)))
  const drawn = ledgerFacts(wholeRecord, termLedgerRows(wholeRecord, terms, day(asOf)), () => '', day(asOf))
  expect(rows).toHaveLength(drawn.rows.length)
  for (const [index, { cells, progress, counts }] of drawn.rows.entries()) {
    const row = rows[index]
    for (const { text } of Object.values(cells).flat()) expect(bare(row?.textContent ?? null)).toContain(bare(text))
    const images = row === undefined ? [] : within(row).queryAllByRole('img')
    expect(images).toHaveLength(progress.length === 0 ? 0 : counts === null ? 1 : 2)
  }
})
