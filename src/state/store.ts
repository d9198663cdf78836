import { type StoreApi, createStore } from 'zustand/vanilla'
import type { Model } from '../model/types.ts'
import { type Address, printAddress, readAddress } from './address.ts'
import type { HistoryDoor } from './history.ts'
import type { Place } from './place.ts'
import type { Preferences, Theme } from './preferences.ts'

/** What the app knows beyond its code: the record, where the reader is and what the reader chose. Nothing derived. */
export type TrackerState = {
  readonly model: Model
  /** The base path the app is served under. */
  readonly base: string
  readonly address: Address
  readonly theme: Theme
}

/** Makes the page of a path ready to be shown. Nothing returned means that it is ready already. */
export type Prepare = (path: string) => Promise<void> | void

/** How an address gets into the history: as a new entry or in place of the one the reader is on. */
type Entry = 'push' | 'replace'

/** The store with the doors that actions go through. */
export type Tracker = {
  readonly store: StoreApi<TrackerState>
  readonly preferences: Preferences
  readonly history: HistoryDoor
  /**
   * Goes to an address: first the page is made ready, then the history is written, then the store changes. A later
   * call overtakes an earlier one that is still waiting. Settles when the address is shown or was overtaken. Without
   * a change of path everything has happened by the time this returns.
   */
  readonly open: (address: Address, entry: Entry, hash?: string) => Promise<void>
  /** Stops listening to the history. */
  readonly close: () => void
}

/** Makes the store of one app, from what was loaded and where the reader arrived. */
export function createTracker(start: {
  readonly model: Model
  readonly address: Address
  readonly base: string
  readonly history: HistoryDoor
  readonly preferences: Preferences
  readonly prepare: Prepare
}): Tracker {
  const { model, base, history, preferences, prepare } = start
  const store = createStore<TrackerState>()(() => ({ model, base, address: start.address, theme: 'system' }))
  // After the store was made, so that its initial state stays that of the pages made at build: React compares with
  // the initial state when it hydrates and only then shows the remembered theme.
  store.setState({ theme: preferences.theme() })

  let latest = 0

  function travel(address: Address, url: string, write: () => void): Promise<void> {
    latest += 1
    const turn = latest
    const arrive = (): void => {
      write()
      if (!sameAddress(address, store.getState().address)) store.setState({ address })
    }
    const ready = address.path === store.getState().address.path ? undefined : prepare(address.path)
    if (ready === undefined) {
      arrive()
      return Promise.resolve()
    }
    return ready.then(
      () => {
        if (turn === latest) arrive()
      },
      () => {
        if (turn === latest) history.load(url)
      },
    )
  }

  const open: Tracker['open'] = (address, entry, hash = '') => {
    const url = `${printAddress(address.path, address.choices, base)}${hash}`
    return travel(address, url, () => {
      // As browsers do with links: going where one already is adds no entry.
      if (entry === 'push' && url !== printPlace(history.current())) history.push(url)
      else history.replace(url)
    })
  }

  const close = history.subscribe((place) => {
    // The browser has moved already, so there is nothing to write.
    void travel(readAddress(place, base, model), printPlace(place), () => {})
  })

  return { store, preferences, history, open, close }
}

const printPlace = ({ pathname, search, hash }: Place): string => `${pathname}${search}${hash}`

/** A step to another fragment of the same page is no other address, and need not draw the page anew. */
const sameAddress = (a: Address, b: Address): boolean => JSON.stringify(a) === JSON.stringify(b)
