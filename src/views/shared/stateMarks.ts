import type { AccountState, DeliveryState } from '../../model/rule/states.ts'
import type { Says } from '../../model/vocabulary.ts'
import type { Shape } from '../../ui/shape.ts'
import type { PartyTone, StateTone } from '../../ui/tone.ts'

interface Mark {
  readonly shape: Shape
  readonly tone: StateTone
}

/** The form and tone of each state of delivery. */
export const deliveryMarks: Readonly<Record<DeliveryState, Mark>> = {
  ended: { shape: 'double-dash', tone: 'ended' },
  delivered: { shape: 'disc', tone: 'done' },
  waiting: { shape: 'dotted-ring', tone: 'quiet' },
  continuing: { shape: 'target', tone: 'progress' },
  overdue: { shape: 'triangle-up', tone: 'attention' },
  'goal-date-passed': { shape: 'open-triangle-up', tone: 'attention' },
  'due-by-some-readings': { shape: 'split-disc', tone: 'attention' },
  'under-way': { shape: 'half-disc', tone: 'progress' },
  'not-due': { shape: 'ring', tone: 'quiet' },
}

/** The form and tone of each state of an account. */
export const accountMarks: Readonly<Record<AccountState, Mark>> = {
  alleged: { shape: 'open-diamond', tone: 'open' },
  disputed: { shape: 'half-diamond', tone: 'contested' },
  'duty-disputed': { shape: 'split-square', tone: 'contested' },
  explained: { shape: 'half-square', tone: 'progress' },
  conceded: { shape: 'diamond', tone: 'open' },
  acknowledged: { shape: 'square', tone: 'done' },
  'claimed-kept': { shape: 'open-square', tone: 'progress' },
  'no-statement': { shape: 'dash', tone: 'quiet' },
}

/** The form of each stance, for dense tables; the words stand beside it or in the key. */
export const saysMarks: Readonly<Record<Says, Mark>> = {
  kept: { shape: 'square', tone: 'progress' },
  'not-kept': { shape: 'diamond', tone: 'contested' },
  'not-yet': { shape: 'half-square', tone: 'progress' },
  'not-owed': { shape: 'split-square', tone: 'contested' },
  will: { shape: 'open-triangle-up', tone: 'quiet' },
  'will-not': { shape: 'triangle-down', tone: 'quiet' },
  mention: { shape: 'dots', tone: 'quiet' },
}

const partyTones: ReadonlyMap<string, PartyTone> = new Map([
  ['united-states', 'party-1'],
  ['us-forces-afghanistan', 'party-1'],
  ['taliban', 'party-2'],
  ['afghan-government', 'party-3'],
  ['nato', 'party-4'],
])

/** The colour place of a party. It carries no allegiance and always stands beside the name. */
export const partyTone = (party: string): PartyTone => partyTones.get(party) ?? 'party-other'

const partyShapes: ReadonlyMap<string, Shape> = new Map([
  ['united-states', 'pill'],
  ['us-forces-afghanistan', 'pill'],
  ['taliban', 'column'],
  ['afghan-government', 'wedge'],
  ['nato', 'arch'],
])

/** The form of a party’s mark. */
export const partyShape = (party: string): Shape => partyShapes.get(party) ?? 'dots'

/** The three sides, in the order of their columns everywhere. */
export const sides = ['united-states', 'taliban', 'afghan-government'] as const
