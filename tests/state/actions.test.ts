import { describe, expect, it } from 'vitest'
import { day } from '../../src/model/days.ts'
import { choose, clearFilters, goTo, setAsOf, setTheme } from '../../src/state/actions.ts'
import { asOfDay } from '../../src/state/asOfDay.ts'
import { startTracker } from './startTracker.ts'

describe('choosing', () => {
  it('writes the address and changes the store by the time it returns', () => {
    const { tracker, history, state } = startTracker('/claims')
    void choose(tracker, { party: ['taliban'] })
    expect(history.entries()).toEqual(['/claims', '/claims?party=taliban'])
    expect(state().address.choices.party).toEqual(['taliban'])
  })

  it('rewrites the entry while typing', () => {
    const { tracker, history } = startTracker('/search')
    for (const q of ['d', 'dr', 'drones']) void choose(tracker, { q }, { replace: true })
    expect(history.entries()).toEqual(['/search?q=drones'])
  })

  it('adds no entry where nothing changes', () => {
    const { tracker, history } = startTracker('/claims?party=taliban')
    void choose(tracker, { party: ['taliban'] })
    expect(history.entries()).toEqual(['/claims?party=taliban'])
  })

  it('ends the notices about the address it started from', () => {
    const { tracker, history, state } = startTracker('/claims?asof=banana')
    expect(state().address.notices).toHaveLength(1)
    void choose(tracker, { party: ['taliban'] })
    expect(state().address.notices).toEqual([])
    expect(history.entries().at(-1)).toBe('/claims?party=taliban')
  })

  it('keeps to the base path', () => {
    const { tracker, history } = startTracker('/doha/claims', { base: '/doha/' })
    void choose(tracker, { verified: 'yes' })
    void goTo(tracker, '/')
    expect(history.entries()).toEqual(['/doha/claims', '/doha/claims?verified=yes', '/doha/'])
  })
})

describe('the as-of day', () => {
  it('is the last day covered until another is chosen, and goes back to it', () => {
    const { tracker, history, state } = startTracker('/terms')
    expect(asOfDay(state())).toBe('2020-04-06')
    void setAsOf(tracker, day('2020-03-10'))
    expect(asOfDay(state())).toBe('2020-03-10')
    void setAsOf(tracker, undefined)
    expect(asOfDay(state())).toBe('2020-04-06')
    expect(history.entries()).toEqual(['/terms', '/terms?asof=2020-03-10', '/terms'])
  })

  it('outside the coverage is clamped, and the page is told', () => {
    const { tracker, history, state } = startTracker('/terms')
    void setAsOf(tracker, day('2020-01-01'))
    expect(history.entries().at(-1)).toBe('/terms?asof=2020-02-29')
    expect(state().address.notices).toEqual([
      { key: 'asof', value: '2020-01-01', reason: 'outside-coverage', usedInstead: '2020-02-29' },
    ])
  })

  it('goes along to other pages', () => {
    const { tracker, history } = startTracker('/terms?asof=2020-03-10&force=duty')
    void goTo(tracker, '/exchange')
    expect(history.entries().at(-1)).toBe('/exchange?asof=2020-03-10')
  })
})

describe('clearing the filters', () => {
  it('keeps the day, the earlier day, the version and the order', () => {
    const { tracker, history } = startTracker(
      '/claims?asof=2020-03-10&since=2020-03-01&q=x&party=taliban&from=2020-03-01&verified=no&sort=oldest&v=1.0.0',
    )
    void clearFilters(tracker)
    expect(history.entries().at(-1)).toBe('/claims?asof=2020-03-10&since=2020-03-01&sort=oldest&v=1.0.0')
  })
})

describe('the theme', () => {
  it('is shown, remembered, and no part of the address', () => {
    const { tracker, history, preferences, state } = startTracker('/terms')
    setTheme(tracker, 'dark')
    expect(state().theme).toBe('dark')
    expect(preferences.theme()).toBe('dark')
    expect(history.entries()).toEqual(['/terms'])
  })
})
