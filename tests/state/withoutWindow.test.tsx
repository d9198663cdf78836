// @vitest-environment node
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { TrackerProvider, useTracker } from '../../src/state/TrackerContext.tsx'
import { startTracker } from './startTracker.ts'

it('no module of the state touches a window when it is loaded', async () => {
  expect(typeof window).toBe('undefined')
  const modules = Object.values(import.meta.glob('../../src/state/*.{ts,tsx}'))
  expect(modules.length).toBeGreaterThan(10)
  await expect(Promise.all(modules.map((load) => load()))).resolves.toHaveLength(modules.length)
})

it('a page is rendered to HTML where there is no window', () => {
  const Path = () => <p>{useTracker((state) => state.address.path)}</p>
  const { tracker } = startTracker('/terms')
  expect(
    renderToString(
      <TrackerProvider tracker={tracker}>
        <Path />
      </TrackerProvider>,
    ),
  ).toBe('<p>/terms</p>')
})
