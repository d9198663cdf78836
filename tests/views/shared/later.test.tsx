import { act } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { choose } from '../../../src/state/actions.ts'
import { asOfDay } from '../../../src/state/asOfDay.ts'
import { useShown } from '../../../src/state/ShownAddress.tsx'
import { TrackerProvider } from '../../../src/state/TrackerContext.tsx'
import { type Later, later } from '../../../src/views/shared/later.tsx'
import { trackerAt } from '../renderView.tsx'

function Day() {
  return <p>{`as of ${useShown(asOfDay)}`}</p>
}

const page = ({ tracker }: ReturnType<typeof trackerAt>, { Part }: Later) => (
  <TrackerProvider tracker={tracker}>
    <Part />
  </TrackerProvider>
)

test('a day chosen before the code of a part is here leaves the part as it is, and it follows once it has come', async () => {
  const url = '/terms?asof=2020-03-10'
  const made = later(async () => Day)
  await made.load()
  const root = document.createElement('div')
  root.innerHTML = renderToString(page(trackerAt(url), made))
  const before = root.querySelector('p')

  let arrive = () => {}
  const fetched = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const coming = later(async () => {
    await fetched
    return Day
  })
  const start = trackerAt(url)
  const complaints: unknown[] = []
  const app = await act(() => hydrateRoot(root, page(start, coming), { onRecoverableError: (error) => complaints.push(error) }))
  await act(async () => void choose(start.tracker, { asof: day('2020-03-20') }))
  expect(root.textContent).toBe('as of 2020-03-10')
  expect(root.querySelector('p')).toBe(before)

  await act(async () => {
    arrive()
    document.dispatchEvent(new Event('pointerdown', { bubbles: true }))
    await coming.load()
  })
  await act(async () => {})
  expect(root.textContent).toBe('as of 2020-03-20')
  expect(root.querySelector('p')).toBe(before)
  expect(complaints).toEqual([])
  act(() => app.unmount())
})
