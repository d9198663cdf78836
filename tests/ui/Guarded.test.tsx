import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { Guarded } from '../../src/ui/Guarded.tsx'

function Faulty(): never {
  throw new Error('planted')
}

test('a part that cannot be drawn says so and leaves its neighbours alone', () => {
  // React tells of the fault; it is planted.
  const told = vi.spyOn(globalThis.console, 'error').mockImplementation(() => {})
  render(
    <>
      <Guarded>
        <Faulty />
      </Guarded>
      <Guarded>
        <p>neighbour</p>
      </Guarded>
    </>,
  )
  expect(screen.getByRole('status').textContent).toMatch(/could not be shown/)
  expect(screen.getByText('neighbour').textContent).toBe('neighbour')
  expect(told).toHaveBeenCalled()
  told.mockClear()
})
