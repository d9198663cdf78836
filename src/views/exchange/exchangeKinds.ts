import type { KeyForm } from '../shared/chart/PictureKey.tsx'

/** What a mark of the picture, and a row of its table, can stand for. */
export type ExchangeKind = 'total' | 'release' | 'left' | 'apart' | 'event'

/** The words and the form of each kind but totals, whose form tells who counted; in the order of the key. */
export const exchangeKinds: Readonly<Record<Exclude<ExchangeKind, 'total'>, KeyForm>> = {
  release: { label: 'One release', shape: 'dash' },
  left: { label: 'Still held', shape: 'hatched-square' },
  apart: { label: 'Outside the list', shape: 'split-square' },
  event: { label: 'Event', shape: 'dotted-ring', tone: 'quiet' },
}

/** The form of an event that changed the term. */
export const turningEvent: KeyForm = { label: 'Event that changed the term', shape: 'split-disc', tone: 'quiet' }

/** The form of totals that are not exact, of whichever counter, and of those that count only a part of the released. */
export const roughTotal: KeyForm = { label: 'Open form: about, more or fewer', shape: 'ring' }
export const partTotal: KeyForm = { label: 'Members of the security forces only', shape: 'half-diamond' }
