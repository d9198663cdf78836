import { expect, test, vi } from 'vitest'

vi.unmock('../../src/state/afterPaint.ts')
const { afterPaint } = await import('../../src/state/afterPaint.ts')

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
const turn = () => new Promise((resolve) => setTimeout(resolve))

test('acts behind the frame, and not in it', async () => {
  const act = vi.fn<() => void>()
  afterPaint(act)
  await frame()
  expect(act).not.toHaveBeenCalled()
  await turn()
  expect(act).toHaveBeenCalledOnce()
})

test.each([
  ['before the frame', async () => {}],
  ['behind the frame', frame],
])('taken back %s, it does not act', async (_, wait) => {
  const act = vi.fn<() => void>()
  const takeBack = afterPaint(act)
  await wait()
  takeBack()
  await frame()
  await turn()
  expect(act).not.toHaveBeenCalled()
})
