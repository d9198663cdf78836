import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

afterEach(cleanup)

// A fault ends a test by what it says, not by how slow the machine is.
configure({ asyncUtilTimeout: 20_000 })

// Nothing is ever painted here.
vi.mock('../../src/state/afterPaint.ts', () => ({
  afterPaint: (act: () => void) => {
    act()
    return () => {}
  },
}))
