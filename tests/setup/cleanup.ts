import { cleanup } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

afterEach(cleanup)

// Nothing is ever painted here.
vi.mock('../../src/state/afterPaint.ts', () => ({
  afterPaint: (act: () => void) => {
    act()
    return () => {}
  },
}))
