import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { AddressNotices } from '../../src/app/AddressNotices.tsx'
import { loadShell } from '../../src/app/shellLater.ts'
import type { Model } from '../../src/model/types.ts'
import { readAddress } from '../../src/state/address.ts'
import { memoryHistory } from '../../src/state/history.ts'
import { placeOf } from '../../src/state/place.ts'
import { memoryPreferences } from '../../src/state/preferences.ts'
import { createTracker } from '../../src/state/store.ts'
import { TrackerProvider } from '../../src/state/TrackerContext.tsx'
import { wholeRecord } from '../views/renderView.tsx'

const [first] = wholeRecord.versions ?? []
if (first === undefined) throw new Error('The record keeps no change log.')
const versions = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => ({ ...first, version: `0.${n}.0`, summary: `Summary ${n}.`, changes: [`Change ${n}.`] }))
const model: Model = { ...wholeRecord, version: '0.8.0', versions }

async function renderAt(url: string) {
  const address = readAddress(placeOf(url), '/', model)
  const tracker = createTracker({ model, base: '/', address, history: memoryHistory(url), preferences: memoryPreferences(), prepare: () => {} })
  await loadShell(address.notices)
  return render(
    <TrackerProvider tracker={tracker}>
      <AddressNotices />
    </TrackerProvider>,
  )
}

const shown = () => within(screen.getByRole('status')).getAllByRole('listitem').map((item) => item.textContent)

describe('an address of another version of the record', () => {
  it('says that, names the versions since, and lists what changed once that is opened', async () => {
    const user = userEvent.setup()
    await renderAt('/terms?v=0.6.0')
    expect(screen.getByRole('status').textContent).toContain('This address was made from version 0.6.0 of the record')
    expect(screen.getByText('2 versions came after it, with 2 changes listed:')).toBeDefined()
    expect(shown()).toEqual(['Version 0.8.0, 25 November 2026: Summary 8.', 'Version 0.7.0, 25 November 2026: Summary 7.'])
    await user.click(screen.getByText('What changed'))
    const changes = await screen.findByRole('list', { name: 'Changes in version 0.7.0' })
    expect(within(changes).getByRole('listitem').textContent).toBe('Change 7.')
    expect(screen.getByRole('link', { name: 'The whole change log' }).getAttribute('href')).toBe('/data?v=0.6.0#versions')
  })

  it('tells of the newest five and counts the others', async () => {
    await renderAt('/terms?v=0.1.0')
    expect(shown()).toHaveLength(6)
    expect(shown().at(-1)).toBe('and 2 before')
  })

  it('as of an earlier day holds no word of the change log before it is asked for', async () => {
    const user = userEvent.setup()
    const { container } = await renderAt('/terms?asof=2020-04-06&v=0.7.0')
    expect(container.textContent).not.toMatch(/Summary|Change 8/)
    await user.click(screen.getByText('What changed in the whole record, also on what came after 6 April 2020'))
    expect(await screen.findByText('Change 8.')).toBeDefined()
  })

  it('says that a version is unknown, and makes up no changes', async () => {
    await renderAt('/terms?v=7.0.0')
    expect(screen.getByRole('status').textContent).toContain('which is unknown here: the record’s change log does not list it')
    expect(screen.queryByRole('list')).toBeNull()
    expect(screen.getByRole('link', { name: 'The whole change log' })).toBeDefined()
  })

  it('stands beside what else of the address could not be used, and says nothing of the version that is shown', async () => {
    const { unmount } = await renderAt('/terms?v=0.7.0&asof=2020-13-01')
    expect(screen.getAllByRole('status')).toHaveLength(2)
    expect(screen.getByText('asof=2020-13-01 cannot be read and is left out.')).toBeDefined()
    unmount()
    const { container } = await renderAt('/terms?v=0.8.0')
    expect(container.textContent).toBe('')
  })
})
