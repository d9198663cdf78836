import { describe, expect, it } from 'vitest'
import { day } from '../../src/model/days.ts'
import { choose, goTo, setAsOf } from '../../src/state/actions.ts'
import { startTracker } from './startTracker.ts'

/** Pages that become ready, or turn out not to be had, only when the test says so. */
function slowPages() {
  const waiting = new Map<string, { readonly ready: () => void; readonly missing: () => void }>()
  return {
    prepare: (path: string) =>
      new Promise<void>((resolve, reject) => {
        waiting.set(path, { ready: resolve, missing: () => reject(new Error('not to be had')) })
      }),
    ready: (path: string) => waiting.get(path)?.ready(),
    missing: (path: string) => waiting.get(path)?.missing(),
    asked: () => [...waiting.keys()],
  }
}

describe('back and forward', () => {
  it('bring back each page with its choices', () => {
    const { tracker, history, state } = startTracker('/')
    void goTo(tracker, '/claims', { party: ['taliban'] })
    void choose(tracker, { party: ['united-states'] })
    void goTo(tracker, '/terms')

    history.back()
    expect(state().address).toMatchObject({ path: '/claims', choices: { party: ['united-states'] } })
    history.back()
    expect(state().address).toMatchObject({ path: '/claims', choices: { party: ['taliban'] } })
    history.back()
    expect(state().address.path).toBe('/')
    history.forward()
    expect(state().address).toMatchObject({ path: '/claims', choices: { party: ['taliban'] } })
  })

  it('write nothing themselves', () => {
    const { tracker, history } = startTracker('/')
    void goTo(tracker, '/terms')
    history.back()
    expect(history.entries()).toEqual(['/', '/terms'])
    expect(history.current().pathname).toBe('/')
  })

  it('bring back what was said about an address that could not be read', () => {
    const { tracker, history, state } = startTracker('/terms?asof=banana')
    void goTo(tracker, '/claims')
    expect(state().address.notices).toEqual([])
    history.back()
    expect(state().address.notices).toEqual([{ key: 'asof', value: 'banana', reason: 'unparsable' }])
  })

  it('between parts of one page do not touch the store', () => {
    const { tracker, history, state } = startTracker('/method')
    void goTo(tracker, '/method#overdue')
    const before = state()
    history.back()
    expect(history.current().hash).toBe('')
    expect(state()).toBe(before)
  })

  it('are not followed any more once the tracker is closed', () => {
    const { tracker, history, state } = startTracker('/')
    void goTo(tracker, '/terms')
    tracker.close()
    history.back()
    expect(state().address.path).toBe('/terms')
  })
})

describe('a page that takes time to load', () => {
  it('is ready before the history is written and the store changes', async () => {
    const pages = slowPages()
    const { tracker, history, state } = startTracker('/', pages)
    const going = goTo(tracker, '/terms')
    expect(history.entries()).toEqual(['/'])
    expect(state().address.path).toBe('/')

    pages.ready('/terms')
    await going
    expect(history.entries()).toEqual(['/', '/terms'])
    expect(state().address.path).toBe('/terms')
  })

  it('is waited for on the way back as well', async () => {
    const pages = slowPages()
    const { tracker, history, state } = startTracker('/', pages)
    const going = goTo(tracker, '/terms')
    pages.ready('/terms')
    await going

    history.back()
    expect(state().address.path).toBe('/terms')
    pages.ready('/')
    await Promise.resolve()
    expect(state().address.path).toBe('/')
  })

  it('is dropped when the reader goes elsewhere meanwhile, in whichever order the two become ready', async () => {
    for (const order of [['/terms', '/claims'], ['/claims', '/terms']]) {
      const pages = slowPages()
      const { tracker, history, state } = startTracker('/', pages)
      const first = goTo(tracker, '/terms')
      const second = goTo(tracker, '/claims')
      for (const path of order) pages.ready(path)
      await Promise.all([first, second])
      expect(history.entries()).toEqual(['/', '/claims'])
      expect(state().address.path).toBe('/claims')
    }
  })

  it('is dropped when the reader steps back meanwhile', async () => {
    const pages = slowPages()
    const { tracker, history, state } = startTracker('/claims', pages)
    void choose(tracker, { party: ['taliban'] })

    const going = goTo(tracker, '/terms')
    history.back()
    pages.ready('/terms')
    await going
    expect(state().address).toMatchObject({ path: '/claims', choices: { party: [] } })
  })

  it('is still gone to when the reader changes a filter of the page that is left', async () => {
    const pages = slowPages()
    const { tracker, history, state } = startTracker('/claims', pages)
    const going = goTo(tracker, '/terms')
    void choose(tracker, { verified: 'yes' })
    expect(state().address).toMatchObject({ path: '/claims', choices: { verified: 'yes' } })
    pages.ready('/terms')
    await going
    expect(history.entries()).toEqual(['/claims', '/claims?verified=yes', '/terms'])
    expect(state().address).toMatchObject({ path: '/terms', choices: { party: [] } })
  })

  it('takes along a day that is chosen meanwhile', async () => {
    const pages = slowPages()
    const { tracker, history, state } = startTracker('/claims', pages)
    const going = goTo(tracker, '/terms', { topic: ['prisoners'] })
    void setAsOf(tracker, day('2020-03-10'))
    expect(state().address).toMatchObject({ path: '/claims', choices: { asof: '2020-03-10' } })
    pages.ready('/terms')
    await going
    expect(history.entries()).toEqual(['/claims', '/claims?asof=2020-03-10', '/terms?asof=2020-03-10&topic=prisoners'])
  })

  it('keeps its own day where another choice is made meanwhile', async () => {
    const pages = slowPages()
    const { tracker, state } = startTracker('/claims', pages)
    const going = goTo(tracker, '/terms', { asof: day('2020-03-10') })
    void choose(tracker, { verified: 'yes' })
    pages.ready('/terms')
    await going
    expect(state().address.choices.asof).toBe('2020-03-10')
  })

  it('on the way back takes a day along in the entry it goes to', async () => {
    const pages = slowPages()
    const { tracker, history, state } = startTracker('/', pages)
    const going = goTo(tracker, '/terms')
    pages.ready('/terms')
    await going
    history.back()
    void setAsOf(tracker, day('2020-03-10'))
    pages.ready('/')
    await Promise.resolve()
    expect(state().address).toMatchObject({ path: '/', choices: { asof: '2020-03-10' } })
    expect(history.entries()).toEqual(['/?asof=2020-03-10', '/terms'])
  })

  it('is given up when the reader follows a link to the page that is shown', async () => {
    const pages = slowPages()
    const { tracker, state } = startTracker('/claims', pages)
    const going = goTo(tracker, '/terms')
    void goTo(tracker, '/claims')
    pages.ready('/terms')
    await going
    expect(state().address.path).toBe('/claims')
  })

  it('is not asked for again while the reader stays on it', () => {
    const pages = slowPages()
    const { tracker } = startTracker('/claims', pages)
    void choose(tracker, { party: ['taliban'] })
    expect(pages.asked()).toEqual([])
  })
})

describe('a page whose code cannot be fetched', () => {
  it('is given to the browser to load, and the page the reader is on stays as it is', async () => {
    const pages = slowPages()
    const { tracker, history, state } = startTracker('/doha/?asof=2020-03-10', { ...pages, base: '/doha/' })
    const going = goTo(tracker, '/method#overdue')
    pages.missing('/method')
    await going
    expect(history.loaded()).toEqual(['/doha/method?asof=2020-03-10#overdue'])
    expect(history.entries()).toEqual(['/doha/?asof=2020-03-10'])
    expect(state().address.path).toBe('/')
  })

  it('is left alone when the reader has gone elsewhere meanwhile', async () => {
    const pages = slowPages()
    const { tracker, history } = startTracker('/', pages)
    const first = goTo(tracker, '/terms')
    const second = goTo(tracker, '/claims')
    pages.missing('/terms')
    pages.ready('/claims')
    await Promise.all([first, second])
    expect(history.loaded()).toEqual([])
  })
})

describe('the page that is left', () => {
  it('is known until the one it was left for is shown', async () => {
    const { tracker, state } = startTracker('/claims?party=taliban')
    const { address } = state()
    void goTo(tracker, '/terms')
    void setAsOf(tracker, day('2020-04-06'))
    expect(state().left).toEqual(address)
    let isShown = false
    const shown = tracker.whenDrawn().then(() => (isShown = true))
    await Promise.resolve()
    expect(isShown).toBe(false)
    tracker.drawn(state().address)
    expect(state().left).toBeNull()
    await shown
    expect(isShown).toBe(true)
  })

  it('is none on one page, and where the reader turns back before anything else was shown', async () => {
    const { tracker, state } = startTracker('/claims')
    void choose(tracker, { party: ['taliban'] })
    expect(state().left).toBeNull()
    void goTo(tracker, '/terms')
    void goTo(tracker, '/claims')
    expect(state().left).toBeNull()
    await tracker.whenDrawn()
  })

  it('is the one that is shown, where the reader has gone on meanwhile', () => {
    const { tracker, state } = startTracker('/claims')
    void goTo(tracker, '/terms')
    const terms = state().address
    void goTo(tracker, '/parties')
    expect(state().left?.path).toBe('/claims')
    tracker.drawn(terms)
    expect(state().left).toEqual(terms)
  })
})
