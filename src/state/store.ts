import { type StoreApi, createStore } from 'zustand/vanilla'
import type { Model } from '../model/types.ts'
import { type Address, printAddress, readAddress, withPatch } from './address.ts'
import { choiceKeys, choiceTable } from './choiceTable.ts'
import type { ChoicesPatch } from './choices.ts'
import type { HistoryDoor } from './history.ts'
import type { Place } from './place.ts'
import type { Preferences, Theme } from './preferences.ts'

/** What the app knows beyond its code: the record, where the reader is and what the reader chose. Nothing derived. */
export type TrackerState = {
  readonly model: Model
  /** The base path the app is served under. */
  readonly base: string
  /** SHA-256 of the file of the record, as the build wrote it into the page. Null where the record is another than the page was made from. */
  readonly recordSum: string | null
  readonly address: Address
  /** Where the reader was last, as long as that page is shown because the one of `address` is still being drawn. */
  readonly left: Address | null
  readonly theme: Theme
  /** Whether `/` opens the search. */
  readonly searchKey: boolean
}

/** Makes the page of a path ready to be shown. Nothing returned means that it is ready already. */
export type Prepare = (path: string) => Promise<void> | void

/** How an address gets into the history: as a new entry or in place of the one the reader is on. */
type Entry = 'push' | 'replace'

/** An address on its way to being shown; `written` where the browser has moved there by itself. */
type Trip = { address: Address; entry: Entry | 'written'; readonly hash: string }

/** The store with the doors that actions go through. */
export type Tracker = {
  readonly store: StoreApi<TrackerState>
  readonly preferences: Preferences
  readonly history: HistoryDoor
  /** What the build laid into the page under a name; empty where there is nothing. */
  readonly pageText: (name: string) => string
  /**
   * Goes to an address: first the page is made ready, then the history is written, then the store changes. A later
   * call overtakes an earlier one that is still waiting, but for a choice made meanwhile on the page the reader is
   * leaving: the way goes on, and a new day or version is taken along. Settles when the address is shown or was
   * overtaken. Without a change of path everything has happened by the time this returns.
   */
  readonly open: (address: Address, entry: Entry, hash?: string) => Promise<void>
  /** Takes note of the address whose page is shown now. */
  readonly drawn: (shown: Address) => void
  /** Settles once the page of the address is shown. */
  readonly whenDrawn: () => Promise<void>
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
  readonly recordSum?: string | null
  readonly pageText?: Tracker['pageText']
}): Tracker {
  const { model, base, history, preferences, prepare, recordSum = null, pageText = () => '' } = start
  const store = createStore<TrackerState>()(() => ({ model, base, recordSum, address: start.address, left: null, theme: 'system', searchKey: true }))
  // After the store was made, so that its initial state stays that of the pages made at build: React compares with
  // the initial state when it hydrates and only then shows what is remembered.
  store.setState({ theme: preferences.theme(), searchKey: preferences.searchKey() })

  /** The way the reader is on, while its page is made ready. */
  let underWay: Trip | null = null

  const urlOf = ({ address, hash }: Trip): string => `${printAddress(address.path, address.choices, base)}${hash}`

  function arrive(trip: Trip): void {
    const url = urlOf(trip)
    // As browsers do with links: going where one already is adds no entry.
    if (trip.entry === 'push' && url !== printPlace(history.current())) history.push(url)
    else if (trip.entry !== 'written') history.replace(url)
    const { address, left } = store.getState()
    if (!sameAddress(trip.address, address)) store.setState({ address: trip.address, left: pageLeft(left ?? address, trip.address) })
  }

  function travel(trip: Trip): Promise<void> {
    const ready = trip.address.path === store.getState().address.path ? undefined : prepare(trip.address.path)
    underWay = ready === undefined ? null : trip
    if (ready === undefined) {
      arrive(trip)
      return Promise.resolve()
    }
    return ready.then(
      () => {
        if (underWay !== trip) return
        underWay = null
        arrive(trip)
      },
      () => {
        if (underWay === trip) history.load(urlOf(trip))
      },
    )
  }

  const open: Tracker['open'] = (address, entry, hash = '') => {
    const at = store.getState().address
    const isChoice = address.path === at.path && !sameAddress(address, at)
    if (underWay === null || !isChoice) return travel({ address, entry, hash })
    const { path, choices } = underWay.address
    underWay.address = withPatch(path, choices, changedStandpoint(at, address), base, model)
    // Where the browser has moved already, the page that is left has no entry any more that could be written.
    if (underWay.entry === 'written' || underWay.entry === 'replace') underWay.entry = 'replace'
    else arrive({ address, entry, hash })
    return Promise.resolve()
  }

  const drawn: Tracker['drawn'] = (shown) => {
    const { address, left } = store.getState()
    if (left !== null) store.setState({ left: pageLeft(shown, address) })
  }

  const whenDrawn: Tracker['whenDrawn'] = () =>
    new Promise((resolve) => {
      if (store.getState().left === null) resolve()
      const stop = store.subscribe(({ left }) => {
        if (left !== null) return
        stop()
        resolve()
      })
    })

  const close = history.subscribe((place) => {
    // The browser has moved already, so there is nothing to write.
    return travel({ address: readAddress(place, base, model), entry: 'written', hash: place.hash }).then(whenDrawn)
  })

  return { store, preferences, history, pageText, open, drawn, whenDrawn, close }
}

/** The day, the earlier day and the version, as far as the second address has others than the first. */
const changedStandpoint = (before: Address, after: Address): ChoicesPatch =>
  Object.fromEntries(
    choiceKeys
      .filter((key) => choiceTable[key].role === 'standpoint' && before.choices[key] !== after.choices[key])
      .map((key) => [key, after.choices[key]]),
  )

/** What is left on the way from one address to another: nothing on the same page. */
const pageLeft = (from: Address, to: Address): Address | null => (from.path === to.path ? null : from)

const printPlace = ({ pathname, search, hash }: Place): string => `${pathname}${search}${hash}`

/** A step to another fragment of the same page is no other address, and need not draw the page anew. */
const sameAddress = (a: Address, b: Address): boolean => JSON.stringify(a) === JSON.stringify(b)
