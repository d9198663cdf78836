import { act, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { choose, goTo } from '../../src/state/actions.ts'
import type { afterPaint } from '../../src/state/afterPaint.ts'
import { asOfDay } from '../../src/state/asOfDay.ts'
import { Following, useShown } from '../../src/state/ShownAddress.tsx'
import { ShownPath, TrackerProvider, useTracker } from '../../src/state/TrackerContext.tsx'
import type { Tracker } from '../../src/state/store.ts'
import { day } from '../../src/model/days.ts'
import { startTracker } from './startTracker.ts'

const paint = vi.hoisted(() => ({ acts: [] as (() => void)[] }))
vi.mock('../../src/state/afterPaint.ts', () => ({
  afterPaint: vi.fn<typeof afterPaint>((act) => {
    paint.acts.push(act)
    return () => void (paint.acts = paint.acts.filter((other) => other !== act))
  }),
}))

/** What was shown at every time it was drawn, the control and the part beside each other. */
let drawn: string[] = []

function Control({ children }: { readonly children?: ReactNode }) {
  const asOf = useTracker(asOfDay)
  drawn.push(`control ${asOf}`)
  return <p>{`chosen ${asOf}`}{children}</p>
}

function Part() {
  const asOf = useShown(asOfDay)
  const path = useShown((state) => state.address.path)
  drawn.push(`part ${asOf}`)
  return <p>{`${path} shown ${asOf}`}</p>
}

/** A page with a control in it. */
function Page() {
  const path = useShown((state) => state.address.path)
  return (
    <ShownPath.Provider value={path}>
      <PageControl />
    </ShownPath.Provider>
  )
}

function PageControl() {
  const path = useShown((state) => state.address.path)
  const asOf = useTracker(asOfDay)
  const order = useTracker((state) => state.address.choices.sort)
  return <p>{`${path} of ${asOf} in order ${order ?? 'none'}`}</p>
}

function show(tracker: Tracker, { isHeld = false, isFirst = false, part = <Part /> } = {}) {
  drawn = []
  const page = (held: boolean) => (
    <TrackerProvider tracker={tracker}>
      <Control />
      <Following isHeld={held} isFirst={isFirst}>
        {part}
      </Following>
    </TrackerProvider>
  )
  const { rerender } = render(page(isHeld))
  return { hold: (held: boolean) => rerender(page(held)) }
}

const setDay = (tracker: Tracker, text: string) => act(() => void choose(tracker, { asof: day(text) }))

describe('a part that follows', () => {
  test('is drawn after the control that changes it, and comes to show the same', () => {
    const { tracker } = startTracker('/terms?asof=2020-03-10')
    show(tracker)
    drawn = []
    setDay(tracker, '2020-03-20')
    expect(drawn).toEqual(['control 2020-03-20', 'part 2020-03-20'])
    expect(screen.getByText('/terms shown 2020-03-20')).toBeDefined()
  })

  test('is left as it is while it is held, and follows once it is not', () => {
    const { tracker } = startTracker('/terms?asof=2020-03-10')
    const { hold } = show(tracker, { isHeld: true })
    setDay(tracker, '2020-03-20')
    expect(screen.getByText('chosen 2020-03-20')).toBeDefined()
    expect(screen.getByText('/terms shown 2020-03-10')).toBeDefined()
    hold(false)
    expect(screen.getByText('/terms shown 2020-03-20')).toBeDefined()
  })

  test('shows another page after the control as well, and keeps the one that is left as it is until then', () => {
    const { tracker } = startTracker('/claims?asof=2020-03-10&sort=oldest')
    show(tracker, { isFirst: true, part: <Page /> })
    act(() => void goTo(tracker, '/terms', { asof: day('2020-03-20') }))
    expect(screen.getByText('chosen 2020-03-20')).toBeDefined()
    expect(screen.getByText('/claims of 2020-03-10 in order oldest')).toBeDefined()
    act(() => paint.acts[0]?.())
    expect(screen.getByText('/terms of 2020-03-20 in order none')).toBeDefined()
  })

  test('shows another page together with the control where the browser would go back to a place in it before', () => {
    const { tracker } = startTracker('/terms?asof=2020-03-10')
    show({ ...tracker, history: { ...tracker.history, waits: false } })
    drawn = []
    act(() => void goTo(tracker, '/claims'))
    expect(screen.getByText('/claims shown 2020-03-10')).toBeDefined()
    expect(drawn[0]).toBe('part 2020-03-10')
  })

  test('that is the first to follow waits until the control is painted, and then shows what was chosen last', () => {
    const { tracker } = startTracker('/terms?asof=2020-03-10')
    show(tracker, { isFirst: true })
    setDay(tracker, '2020-03-20')
    setDay(tracker, '2020-03-30')
    expect(screen.getByText('chosen 2020-03-30')).toBeDefined()
    expect(screen.getByText('/terms shown 2020-03-10')).toBeDefined()
    expect(paint.acts).toHaveLength(1)
    act(() => paint.acts[0]?.())
    expect(screen.getByText('/terms shown 2020-03-30')).toBeDefined()
  })

  test('inside another follows that one', () => {
    const { tracker } = startTracker('/terms?asof=2020-03-10')
    render(
      <TrackerProvider tracker={tracker}>
        <Following isHeld>
          <Following>
            <Part />
          </Following>
        </Following>
        <Control />
      </TrackerProvider>,
    )
    setDay(tracker, '2020-03-20')
    expect(screen.getByText('/terms shown 2020-03-10')).toBeDefined()
  })
})

test('outside of such parts everything follows the store', () => {
  const { tracker } = startTracker('/terms?asof=2020-03-10')
  render(
    <TrackerProvider tracker={tracker}>
      <Part />
    </TrackerProvider>,
  )
  setDay(tracker, '2020-03-20')
  expect(screen.getByText('/terms shown 2020-03-20')).toBeDefined()
})
