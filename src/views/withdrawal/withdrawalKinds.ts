import type { KeyForm } from '../shared/chart/PictureKey.tsx'

/** What a mark of the picture, and a row of its table, can stand for. */
export type WithdrawalKind = 'promised' | 'announced' | 'planned' | 'reported' | 'event' | 'base' | 'moment'

/** The words and the form of each kind, in the order of the key. */
export const withdrawalKinds: Readonly<Record<WithdrawalKind, KeyForm>> = {
  promised: { label: 'Asked for by the text', shape: 'open-square' },
  announced: { label: 'Announced', shape: 'triangle-down' },
  planned: { label: 'Planned', shape: 'diamond' },
  reported: { label: 'Reported', shape: 'disc' },
  event: { label: 'Event', shape: 'square', tone: 'quiet' },
  base: { label: 'Base left, handed over or counted', shape: 'arch', tone: 'quiet' },
  moment: { label: 'Moment', shape: 'open-diamond', tone: 'quiet' },
}

/** The form of a reported number that is not exact, of whichever counter. */
export const roughReport: KeyForm = { label: 'Open form: about, more or fewer', shape: 'ring' }
