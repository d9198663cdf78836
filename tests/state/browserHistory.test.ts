import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openBrowserHistory } from '../../src/state/history.ts'
import type { Place } from '../../src/state/place.ts'

describe('the history of the browser', () => {
  const stops: (() => void)[] = []
  beforeEach(() => window.history.replaceState(null, '', '/terms'))
  afterEach(() => stops.splice(0).forEach((stop) => stop()))

  it('says where the browser is', () => {
    window.history.replaceState(null, '', '/doha/claims?party=taliban#thread')
    expect(openBrowserHistory().current()).toEqual({
      pathname: '/doha/claims',
      search: '?party=taliban',
      hash: '#thread',
    })
  })

  it('adds and rewrites entries', () => {
    const history = openBrowserHistory()
    const before = window.history.length
    history.push('/claims')
    history.replace('/claims?party=taliban')
    expect(window.history.length).toBe(before + 1)
    expect(window.location.pathname + window.location.search).toBe('/claims?party=taliban')
  })

  it('tells of steps of the reader until told to stop, and not of what it wrote itself', () => {
    const history = openBrowserHistory()
    const heard: Place[] = []
    const stop = history.subscribe((place) => heard.push(place))
    stops.push(stop)
    history.push('/claims')
    expect(heard).toEqual([])
    window.dispatchEvent(new PopStateEvent('popstate'))
    expect(heard).toEqual([{ pathname: '/claims', search: '', hash: '' }])
    stop()
    window.dispatchEvent(new PopStateEvent('popstate'))
    expect(heard).toHaveLength(1)
  })
})
