import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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
    const stop = history.subscribe(async (place) => void heard.push(place))
    stops.push(stop)
    history.push('/claims')
    expect(heard).toEqual([])
    window.dispatchEvent(new PopStateEvent('popstate'))
    expect(heard).toEqual([{ pathname: '/claims', search: '', hash: '' }])
    stop()
    window.dispatchEvent(new PopStateEvent('popstate'))
    expect(heard).toHaveLength(1)
  })

  describe('where the browser lets a page be drawn before it moves in it', () => {
    const navigation = Object.assign(new EventTarget(), { currentEntry: { key: 'first' } })
    const scroll = vi.fn<() => void>()
    const scrollTo = vi.fn<(options: ScrollToOptions) => void>()
    beforeEach(() => {
      Reflect.set(window, 'navigation', navigation)
      navigation.currentEntry.key = 'first'
      scroll.mockReset()
      scrollTo.mockReset()
      vi.stubGlobal('scrollTo', scrollTo)
    })
    afterEach(() => {
      Reflect.deleteProperty(window, 'navigation')
      vi.unstubAllGlobals()
    })

    /** A step as such a browser takes it; gives what it was asked to wait for. */
    function step(more: Partial<NavigateEvent> = {}, to = 'other') {
      const waited: Promise<void>[] = []
      const taken: NavigationInterceptOptions[] = []
      const event = { navigationType: 'traverse', canIntercept: true, hashChange: false, scroll, intercept: (options: NavigationInterceptOptions) => void taken.push(options), ...more }
      navigation.dispatchEvent(Object.assign(new Event('navigate'), event))
      navigation.currentEntry.key = to
      window.dispatchEvent(new PopStateEvent('popstate'))
      for (const { handler } of taken) waited.push(Promise.resolve(handler?.()).then(() => undefined))
      return waited
    }

    it('tells once of each step, and has it wait for what the listener promises', async () => {
      const history = openBrowserHistory()
      expect(history.waits).toBe(true)
      let stand = () => {}
      const stands = new Promise<void>((resolve) => (stand = resolve))
      const listener = vi.fn<(place: Place) => Promise<void>>(() => stands)
      stops.push(history.subscribe(listener))
      const [waited] = step()
      expect(listener.mock.calls).toEqual([[{ pathname: '/terms', search: '', hash: '' }]])
      const settled = vi.fn<() => void>()
      void waited?.then(settled)
      await Promise.resolve()
      expect(settled).not.toHaveBeenCalled()
      stand()
      await waited
      expect(settled).toHaveBeenCalledOnce()
    })

    it('goes to the place where the reader was once the page stands; for an entry of an earlier visit the browser does', async () => {
      const history = openBrowserHistory()
      stops.push(history.subscribe(async () => {}))
      vi.stubGlobal('scrollY', 4888)
      await Promise.all(step())
      expect(scroll).toHaveBeenCalledOnce()
      expect(scrollTo).not.toHaveBeenCalled()
      vi.stubGlobal('scrollY', 0)
      await Promise.all(step({}, 'first'))
      expect(scrollTo.mock.calls).toEqual([[{ top: 4888, behavior: 'instant' }]])
      expect(scroll).toHaveBeenCalledOnce()
    })

    it('leaves to the browser what it cannot hold up, and what moves within the page', () => {
      const history = openBrowserHistory()
      const listener = vi.fn<(place: Place) => Promise<void>>(async () => {})
      stops.push(history.subscribe(listener))
      expect(step({ canIntercept: false })).toEqual([])
      expect(step({ hashChange: true })).toEqual([])
      expect(listener).toHaveBeenCalledTimes(2)
    })
  })

  it('cannot wait in other browsers', () => {
    expect(openBrowserHistory().waits).toBe(false)
  })
})
