import type { Day } from '../../model/days.ts'
import type { Model, Term } from '../../model/types.ts'
import { conditionsBy } from './conditionsBy.ts'
import { familyOf } from './familyOf.ts'
import type { Voices } from './voicesOn.ts'

/** Who says what about a term: what the page answers first. */
export type VoicePart = 'sides' | 'others' | 'threads'
/** What that rests on. */
export type GroundPart = 'numbers' | 'due' | 'conditions' | 'findings' | 'press' | 'events' | 'derivation' | 'open' | 'family' | 'sources'

/** A part of the page of a term. */
export interface TermPart<Id extends string> {
  readonly id: Id
  /** In the list of contents. */
  readonly name: string
}

/** A part with what stands over it. */
export interface TitledPart<Id extends string> extends TermPart<Id> {
  readonly title: string
  readonly lead?: string
}

const voiceParts: readonly TitledPart<VoicePart>[] = [
  { id: 'sides', name: 'Three sides', title: 'What the three sides say', lead: 'The latest word of each side about each party on this term, in its own words where the record has them.' },
  { id: 'others', name: 'Others', title: 'Other voices' },
  { id: 'threads', name: 'Thread', title: 'Who answered whom', lead: 'Each statement with the replies to it, oldest first.' },
]

/** Their titles come with their code. */
const groundParts: readonly TermPart<GroundPart>[] = [
  { id: 'numbers', name: 'Numbers' },
  { id: 'due', name: 'Due' },
  { id: 'conditions', name: 'Conditions' },
  { id: 'findings', name: 'Monitors' },
  { id: 'press', name: 'Press' },
  { id: 'events', name: 'Events' },
  { id: 'derivation', name: 'Derivation' },
  { id: 'open', name: 'Open points' },
  { id: 'family', name: 'Related terms' },
  { id: 'sources', name: 'Sources' },
]

/** The parts a term has on a day. A part that says “none on record” stays; one that could say nothing at all goes. */
export function termParts(model: Model, term: Term, voices: Voices, asOf: Day) {
  const family = familyOf(model, term, asOf)
  const has: Partial<Record<VoicePart | GroundPart, boolean>> = {
    others: voices.others.length > 0,
    numbers: term.measure !== undefined,
    conditions: term.startsAfter.length + conditionsBy(model, term, asOf).length > 0,
    press: voices.press.length > 0,
    open: term.open.length > 0 || term.note !== undefined,
    family: family.wider.length + family.parts.length > 0,
  }
  return { voices: voiceParts.filter(({ id }) => has[id] ?? true), grounds: groundParts.filter(({ id }) => has[id] ?? true) }
}
