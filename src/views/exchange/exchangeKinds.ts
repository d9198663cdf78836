import type { KeyForm } from '../shared/chart/PictureKey.tsx'

/** What a mark of the picture, and a row of its table, can stand for. */
export type ExchangeKind = 'total' | 'release' | 'left' | 'apart' | 'event'

/** The words and the form of each kind, in the order of the key. */
export const exchangeKinds: Readonly<Record<ExchangeKind, KeyForm>> = {
  total: { label: 'Total', shape: 'disc' },
  release: { label: 'One release', shape: 'dash' },
  left: { label: 'Still held', shape: 'open-square' },
  apart: { label: 'Outside the list', shape: 'open-diamond' },
  event: { label: 'Event', shape: 'square', tone: 'quiet' },
}

/** Forms of totals that are not exact, or count only a part of those released. */
export const roughTotal: KeyForm = { label: 'About, more or fewer', shape: 'ring' }
export const partTotal: KeyForm = { label: 'Members of the security forces only', shape: 'half-disc' }
