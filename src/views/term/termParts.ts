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
  readonly title: string
  readonly lead?: string
}

const voiceParts: readonly TermPart<VoicePart>[] = [
  { id: 'sides', name: 'Three sides', title: 'What the three sides say', lead: 'The latest word of each side about each party on this term, in its own words where the record has them.' },
  { id: 'others', name: 'Others', title: 'Other voices' },
  { id: 'threads', name: 'Thread', title: 'Who answered whom', lead: 'Each statement with the replies to it, oldest first.' },
]

const groundParts: readonly TermPart<GroundPart>[] = [
  { id: 'numbers', name: 'Numbers', title: 'Numbers' },
  { id: 'due', name: 'Due', title: 'When it is due' },
  { id: 'conditions', name: 'Conditions', title: 'What it waits on' },
  { id: 'findings', name: 'Monitors', title: 'Findings by monitors', lead: 'What monitors published stands apart from what the parties say, and does not change it.' },
  { id: 'press', name: 'Press', title: 'Press comment', lead: 'Description and judgement by the press, shown as comment.' },
  { id: 'events', name: 'Events', title: 'Events' },
  { id: 'derivation', name: 'Derivation', title: 'How this status was derived', lead: 'Every question of the rule in its order, the answer, and the records it rests on.' },
  { id: 'open', name: 'Open points', title: 'What is open about the term' },
  { id: 'family', name: 'Related terms', title: 'Wider and narrower terms' },
  { id: 'sources', name: 'Sources', title: 'Sources for the term' },
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
