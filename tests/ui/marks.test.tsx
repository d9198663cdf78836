import { render, screen, within } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { GlyphShape } from '../../src/ui/GlyphShape.tsx'
import { Marker } from '../../src/ui/Marker.tsx'
import { shapes } from '../../src/ui/shape.ts'
import { StackedBar } from '../../src/ui/StackedBar.tsx'
import { stackedBarPlacement } from '../../src/ui/stackedBarPlacement.ts'
import { StepBar } from '../../src/ui/StepBar.tsx'

test('no two forms are drawn alike', () => {
  const drawn = shapes.map((shape) => renderToStaticMarkup(<GlyphShape shape={shape} />))
  expect(new Set(drawn).size).toBe(shapes.length)
})

test('a mark always has words, also where a key stands for them', () => {
  render(
    <>
      <p>
        <Marker shape="disc" tone="done" label="Arrived" note="two days late" />
      </p>
      <p>
        <Marker shape="ring" label="On the way" hideLabel />
      </p>
    </>,
  )
  expect(screen.getByText('Arrived')).toBeDefined()
  expect(screen.getByText('two days late')).toBeDefined()
  expect(screen.getByText('On the way')).toBeDefined()
})

test('parts of a bar follow each other and fill it; a part of nothing has no place', () => {
  const placed = stackedBarPlacement([
    { key: 'a', value: 1 },
    { key: 'b', value: 0 },
    { key: 'c', value: 3 },
  ])
  expect(placed).toEqual([
    { key: 'a', start: 0, length: 25 },
    { key: 'c', start: 25, length: 75 },
  ])
})

test('a bar of nothing is empty and still says its counts', () => {
  expect(stackedBarPlacement([])).toEqual([])
  render(<StackedBar label="Boats" parts={[{ key: 'a', label: 'at sea', value: 0, tone: 'quiet', pattern: 'open' }]} />)
  const counts = within(screen.getByRole('list', { name: 'Boats' })).getAllByRole('listitem')
  expect(counts.map((count) => count.textContent)).toEqual(['0 at sea'])
})

test('a word-sized drawing is read out in words', () => {
  render(<StepBar label="A third of the way" marks={[{ key: 'a', at: 1 / 3 }]} now={0.5} />)
  expect(screen.getByRole('img', { name: 'A third of the way' })).toBeDefined()
})
