import { render, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { type BuiltFile, builtFilesName, printBuiltFiles } from '../../../src/state/builtFiles.ts'
import { TrackerProvider } from '../../../src/state/TrackerContext.tsx'
import { view } from '../../../src/views/data/DataView.tsx'
import { trackerAt, wholeRecord as model } from '../renderView.tsx'

const file = (path: string, group: BuiltFile['group']): BuiltFile => ({ path, group, format: 'CSV', holds: `What ${path} holds.`, bytes: 12_345, sha256: 'ab'.repeat(32) })

function renderAt(url: string, text: string) {
  const { tracker } = trackerAt(url, { model, base: '/doha/', pageText: (name) => (name === builtFilesName ? text : '') })
  return render(
    <TrackerProvider tracker={tracker}>
      <view.Page id="" />
    </TrackerProvider>,
  )
}

it('lists every file of the page with what it holds, its size and its check sum', () => {
  renderAt('/doha/data', printBuiltFiles([file('/data/claims.csv', 'tables'), file('/feeds/all.atom', 'feeds')]))
  const link = screen.getByRole('link', { name: 'claims.csv' })
  expect(link.getAttribute('href')).toBe('/doha/data/claims.csv')
  const row = link.closest('tr')
  if (row === null) throw new Error('The link stands in no row.')
  expect(within(row).getByText('What /data/claims.csv holds.')).toBeTruthy()
  expect(within(row).getByText('12.3 kB')).toBeTruthy()
  expect(within(row).getByText('abababababab')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'all.atom' })).toBeTruthy()
})

it('lists the feed of a term only from the day the term was public', () => {
  const late = model.terms.find((term) => term.public.day > '2020-03-10')
  if (late === undefined) throw new Error('Every term was public from the start.')
  const list = printBuiltFiles([file('/feeds/all.atom', 'feeds'), file(`/feeds/terms/${late.id}.atom`, 'feeds')])
  const before = renderAt('/doha/data?asof=2020-03-10', list)
  expect(before.container.textContent).not.toContain(`${late.id}.atom`)
  before.unmount()
  expect(renderAt('/doha/data', list).container.textContent).toContain(`${late.id}.atom`)
})

it('on a page without the list, or with something else in its place, says so and offers to load it', () => {
  for (const text of ['', '{', '[["no","file"]]', '{"path":1}']) {
    const { unmount } = renderAt('/doha/data', text)
    expect(screen.getByRole('link', { name: 'Load the page again' }).getAttribute('href')).toBe('/doha/data')
    unmount()
  }
})

it('shows the change log of the record, the newest version first', () => {
  renderAt('/doha/data', '')
  const versions = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent.replace(/,.*/, ''))
  expect(versions).toEqual((model.versions ?? []).toReversed().map(({ version }) => `Version ${version}`))
})

it('gives the SHA-256 of the record in full and cites the record by its first digits', () => {
  const sum = '27ff9f149b20ccd06984b7eb2147f9416eabf4865408673218da78cf10d841dc'
  renderAt('/doha/data', printBuiltFiles([{ ...file('/agreement.json', 'whole'), sha256: sum }]))
  expect(screen.getByText(sum).closest('dd')?.textContent).toContain('Of the file agreement.json. Every citation names its first 12 digits')
  expect(screen.getByText(/^Doha Agreement Tracker: the record/).textContent).toContain(`version ${model.version} (SHA-256 27ff9f149b20…)`)
})
