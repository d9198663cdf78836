import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { TakeAway } from '../../src/app/TakeAway.tsx'
import { prepare } from '../../src/app/routes.ts'
import { placeOf } from '../../src/state/place.ts'
import { TrackerProvider } from '../../src/state/TrackerContext.tsx'
import { trackerAt, articleRecord as model } from '../views/renderView.tsx'

/** Of some record: whether it is this one’s is for the build to see to. */
const sum = '27ff9f149b20ccd06984b7eb2147f9416eabf4865408673218da78cf10d841dc'

async function renderAt(url: string, recordSum: string | null = sum) {
  await prepare(placeOf(url).pathname)
  const { tracker } = trackerAt(url, { recordSum })
  render(
    <TrackerProvider tracker={tracker}>
      <TakeAway />
    </TrackerProvider>,
  )
}

/** A term that was not public from the first day, and a day before it was. */
const { late, before } = lateTerm()

function lateTerm() {
  const term = model.terms.find((each) => each.public.day > model.agreement.coverage.from)
  if (term === undefined) throw new Error('Every term was public from the start.')
  return { late: term.id, before: model.agreement.coverage.from }
}

const pinned = `${window.location.origin}/sources?asof=2020-04-06&v=${model.version}`

describe('taking a page away', () => {
  it('copies an address that names the day and the version', async () => {
    const user = userEvent.setup()
    await renderAt('/sources')
    await user.click(screen.getByRole('button', { name: 'Copy link to this view' }))
    expect(await navigator.clipboard.readText()).toBe(pinned)
    expect(await screen.findByText('Copied')).toBeDefined()
  })

  it('copies a citation', async () => {
    const user = userEvent.setup()
    await renderAt('/sources')
    await user.click(screen.getByRole('button', { name: 'Copy citation of this page' }))
    expect(await navigator.clipboard.readText()).toBe(
      `“Sources”, Doha Agreement Tracker, record version ${model.version} (SHA-256 27ff9f149b20…), as of 6 April 2020, ${pinned}`,
    )
  })

  it('cites by the version alone where the record is not the one that the page was made from', async () => {
    const user = userEvent.setup()
    await renderAt('/sources', null)
    await user.click(screen.getByRole('button', { name: 'Copy citation of this page' }))
    expect(await navigator.clipboard.readText()).toBe(`“Sources”, Doha Agreement Tracker, record version ${model.version}, as of 6 April 2020, ${pinned}`)
  })

  it('gives the page, and on a statement’s page the statement, to reference managers', async () => {
    const user = userEvent.setup()
    await renderAt('/claims/2020-04-05-usfora-upholds-terms-baseless')
    await user.click(screen.getByRole('button', { name: 'Cite as BibTeX, RIS or CSL-JSON' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Cite' }))
    expect(dialog.getByRole('textbox', { name: 'This page as BibTeX' }).textContent).toContain(`version ${model.version} (SHA-256 27ff9f149b20`)
    await user.click(dialog.getByRole('radio', { name: 'The statement itself' }))
    await user.click(dialog.getByRole('radio', { name: 'RIS' }))
    expect(dialog.getByRole('textbox', { name: 'The statement itself as RIS' }).textContent).toMatch(/^TY {2}- ICOMM\n[^]*AU {2}- Sonny Leggett\n/)
    await user.click(dialog.getByRole('button', { name: 'Copy RIS' }))
    expect(await navigator.clipboard.readText()).toMatch(/^TY {2}- ICOMM/)
    await user.click(dialog.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it.each([
    ['/terms/us-first-drawdown', 'Follow this term (Atom feed)', '/feeds/terms/us-first-drawdown.atom'],
    ['/parties/taliban?asof=2020-03-10', 'Follow this party (Atom feed)', '/feeds/parties/taliban.atom'],
  ])('links %s to its feed, as a file that the browser loads', async (url, name, href) => {
    await renderAt(url)
    expect(screen.getByRole('link', { name }).getAttribute('href')).toBe(href)
    // Nobody but the browser answers to the click.
    expect(fireEvent.click(screen.getByRole('link', { name }))).toBe(true)
  })

  it.each(['/terms', '/terms/nothing-such', '/claims/2020-04-05-usfora-upholds-terms-baseless', `/terms/${late}?asof=${before}`])('offers no feed on %s', async (url) => {
    await renderAt(url)
    expect(screen.queryByRole('link', { name: /^Follow/ })).toBeNull()
  })

  it('does not cite, as a work of its own, what was not public yet', async () => {
    const user = userEvent.setup()
    await renderAt('/claims/2020-04-05-usfora-upholds-terms-baseless?asof=2020-04-01')
    await user.click(screen.getByRole('button', { name: 'Cite as BibTeX, RIS or CSL-JSON' }))
    await screen.findByRole('dialog', { name: 'Cite' })
    expect(screen.queryByRole('radio', { name: 'The statement itself' })).toBeNull()
    expect(screen.getByRole('textbox', { name: 'This page as BibTeX' }).textContent).not.toMatch(/baseless\.|Leggett/)
  })

  it('shows the text where the browser does not let the page copy', async () => {
    const user = userEvent.setup()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    await renderAt('/sources')
    await user.click(screen.getByRole('button', { name: 'Copy link to this view' }))
    expect(await screen.findByDisplayValue(pinned)).toBeDefined()
  })
})
