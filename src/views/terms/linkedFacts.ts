import type { Day } from '../../model/days.ts'
import { termOf } from '../../model/rule/lookUp.ts'
import { stanceRank } from '../../model/rule/position.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import type { Condition, Model, Term } from '../../model/types.ts'
import { say } from '../../text/say.ts'
import { type LinkKind, type LinkTotals, doubtWords, linkName, linkWords } from '../../text/sentences/linkedSentence.ts'
import type { PartyTone } from '../../ui/tone.ts'
import { groupedBy } from '../shared/chart/groupedBy.ts'
import { type MatrixLine, matrixFacts } from '../shared/positionMatrix.ts'
import { partyTone } from '../shared/stateMarks.ts'
import { ringsIn } from './ringsIn.ts'

/** A term that hangs on others in one way: by one clause, as asserted by the same parties. */
export interface DutyLink {
  /** Its records and day, as an address names them. */
  readonly key: string
  readonly name: string
  /** How it hangs, before the titles of what it hangs on. */
  readonly words: string
  /** Who says that what is waited on is not kept, or not yet; null where nobody does. */
  readonly doubtWords: string | null
  readonly kind: LinkKind
  /** The term that waits, or is a part. */
  readonly term: string
  /** What it waits on, or is part of. */
  readonly on: readonly string[]
  /** The clause or statement that says so; null for a part. */
  readonly clause: string | null
  readonly assertedBy: readonly string[]
  readonly sources: readonly string[]
  /** Of a condition, the latest stances of everybody on the terms that are waited on: who says that they are kept, not kept, not yet, not owed. */
  readonly stances: readonly MatrixLine[]
  /** Whether somebody says of one of these terms: not kept, or not yet. */
  readonly isDoubted: boolean
  /** Whether one of these terms waits on this one in turn. */
  readonly isMutual: boolean
}

/** A term that stands in the picture. */
export interface LinkedTerm {
  readonly id: string
  readonly title: string
  readonly tone: PartyTone
}

/** Which term waits on which, by a day. */
export interface LinkedFacts {
  /** In the order of topics and of the record. */
  readonly terms: readonly LinkedTerm[]
  readonly links: readonly DutyLink[]
}

type Bare = Pick<DutyLink, 'key' | 'kind' | 'on' | 'clause' | 'assertedBy' | 'sources'>

const sameAssertion = ({ clause, assertedBy, disputed, public: { day } }: Condition): string => [say(clause), ...assertedBy, disputed, day].join('\n')

/** The links of one term that were public by the day. Conditions of one clause are one link. */
function linksOf(model: Model, term: Term, asOf: Day): readonly Bare[] {
  const isKnown = (id: string) => publicBy(termOf(model, id), asOf)
  const conditions = term.conditions.filter((condition) => publicBy(condition, asOf) && isKnown(condition.term))
  return [
    ...term.startsAfter
      .filter((start) => isKnown(start.term))
      .map((start): Bare => ({ key: `${term.id}.${start.term}`, kind: 'starts-after', on: [start.term], clause: say(start.clause), assertedBy: [], sources: term.sources })),
    ...[...groupedBy(conditions, sameAssertion).values()].flatMap((group): readonly Bare[] => {
      const [first] = group
      if (first === undefined) return []
      const { disputed, clause, assertedBy, sources } = first
      const key = [term.id, first.term, ...assertedBy, first.public.day].join('.')
      return [{ key, kind: disputed ? 'disputed-condition' : 'condition', on: group.map((each) => each.term), clause: say(clause), assertedBy, sources }]
    }),
    ...(term.partOf !== undefined && isKnown(term.partOf)
      ? [{ key: term.id, kind: 'part-of', on: [term.partOf], clause: null, assertedBy: [], sources: term.sources } as const]
      : []),
  ]
}

const isDoubt = ({ says }: MatrixLine): boolean => says === 'not-kept' || says === 'not-yet'

/** Everything that hangs together, and what is said of it. */
export function linkedFacts(model: Model, asOf: Day): LinkedFacts {
  const { lines } = matrixFacts(model, asOf)
  const known = model.topics.flatMap(({ id }) => model.terms.filter((term) => term.topic === id && publicBy(term, asOf)))
  const bare = known.flatMap((term) => linksOf(model, term, asOf).map((link) => ({ ...link, term })))
  const waits = bare.filter(({ kind }) => kind !== 'part-of').flatMap(({ term, on }) => on.map((other) => ({ term: term.id, on: other })))
  const isInRing = ringsIn(waits)
  const links = bare.map(({ term, ...link }): DutyLink => {
    const isWait = link.kind !== 'part-of'
    // What starts after another waits on its beginning, not on its being kept.
    const isCondition = isWait && link.kind !== 'starts-after'
    const stances = isCondition ? lines.filter((line) => link.on.includes(line.term.id) && stanceRank[line.says] === stanceRank.kept) : []
    const doubters = [...new Set(stances.filter(isDoubt).map(({ by }) => by))]
    const isDoubted = doubters.length > 0
    const isMutual = isWait && link.on.some((other) => isInRing(term.id, other))
    const name = linkName(model, { ...link, term, on: link.on.map((id) => termOf(model, id)), isDoubted, isMutual })
    return { ...link, name, words: linkWords(model, { ...link, isMutual }), doubtWords: doubtWords(model, doubters), term: term.id, stances, isDoubted, isMutual }
  })
  const linked = new Set(links.flatMap(({ term, on }) => [term, ...on]))
  return {
    terms: known.filter(({ id }) => linked.has(id)).map(({ id, title, obligor }) => ({ id, title: say(title), tone: partyTone(obligor) })),
    links,
  }
}

/** What the sentence counts. */
export function linkTotals({ links }: LinkedFacts): LinkTotals {
  const waits = links.filter(({ kind }) => kind !== 'part-of')
  const of = (wanted: LinkKind) => links.filter(({ kind }) => kind === wanted).length
  return {
    waiting: new Set(waits.map(({ term }) => term)).size,
    kinds: { 'starts-after': of('starts-after'), condition: of('condition'), 'disputed-condition': of('disputed-condition'), 'part-of': of('part-of') },
    doubted: waits.filter(({ isDoubted }) => isDoubted).length,
    mutual: waits.filter(({ isMutual }) => isMutual).length,
  }
}
