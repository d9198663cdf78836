import { afterEach, beforeEach, expect, vi } from 'vitest'

// A warning of React or of ours is a fault, so a test that causes one fails. A test that expects one replaces the spy's
// implementation and clears its calls.
beforeEach(() => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})

afterEach(() => {
  const said = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls]
  vi.restoreAllMocks()
  expect(said, 'the test wrote to console.error or console.warn').toEqual([])
})
