import { type Day, daysBetween } from '../days.ts'
import type { Model } from '../types.ts'
import type { Says } from '../vocabulary.ts'
import { deliveryOf } from './delivery.ts'
import { dayOfEvent } from './effects.ts'
import { principalOf } from './principal.ts'
import type { RecordRef } from './recordRef.ts'
import { recent } from './recent.ts'
import { remember } from './remember.ts'
import { type Statement, isPartysWord, statementsOn } from './statements.ts'
import type { AccountState } from './states.ts'

/** An allegation with what became of it. */
export interface Allegation {
  readonly statement: Statement
  /** Answers by the party meant, oldest first; empty where none is on record. */
  readonly answers: readonly Statement[]
  /** Why it no longer decides: the term was delivered later, or the accuser later said the term was kept. */
  readonly past: 'delivered-since' | 'accuser-says-kept-since' | null
}

/** Why an account has its state. */
export type AccountGround =
  | 'answered'
  | 'own-explanation'
  | 'no-answer'
  | 'other-side-says-kept'
  | 'own-word'
  | 'nothing-said'

/** What the parties say about one party's conduct on a term by a day. */
export interface Account {
  readonly state: AccountState
  readonly ground: AccountGround
  readonly term: string
  /** The party whose conduct is meant. */
  readonly party: string
  readonly asOf: Day
  /** Every allegation about the party on the term, oldest first. */
  readonly allegations: readonly Allegation[]
  /** The allegations of the latest day that are not past; empty where none is. */
  readonly deciding: readonly Allegation[]
  /** The statements that settle the state: the latest answers, the party's own word, or the other side's. */
  readonly settling: readonly Statement[]
  readonly answered: number
  readonly unanswered: number
  /** Age in days of the oldest allegation that has no answer on record; null where there is none. */
  readonly oldestUnanswered: { readonly statement: Statement; readonly days: number } | null
  /** The records that the state rests on. */
  readonly records: readonly RecordRef[]
}

/** What each kind of answer by the party meant makes of an allegation. Other values never count as an answer. */
export const answerStates: Readonly<Partial<Record<Says, AccountState>>> = {
  kept: 'disputed',
  'not-owed': 'duty-disputed',
  'not-yet': 'explained',
  'not-kept': 'conceded',
}

/** What a party's own word, or the other side's, makes of a term that nobody alleges was not kept. */
export const ownWordStates: Readonly<Partial<Record<Says, AccountState>>> = {
  kept: 'claimed-kept',
  'not-owed': 'duty-disputed',
  'not-yet': 'explained',
  'not-kept': 'conceded',
}

const dayOf = (statement: Statement): Day => statement.claim.public.day

/** The statements of the latest day among them. */
function newest(statements: readonly Statement[]): readonly Statement[] {
  const last = statements.at(-1)
  return last === undefined ? [] : statements.filter((statement) => dayOf(statement) === dayOf(last))
}

/** Any word but `kept` from before a term was delivered: the delivery has overtaken it. */
const isOvertaken = (statement: Statement, delivered: Day | null): boolean =>
  delivered !== null &&
  dayOf(statement) < delivered &&
  statement.point.says !== 'kept'

/** Of states of equal date, the one that stands first in the rule's own order. */
function firstState(
  statements: readonly Statement[],
  states: Readonly<Partial<Record<Says, AccountState>>>,
): AccountState | null {
  for (const [says, state] of Object.entries(states)) {
    if (statements.some(({ point }) => point.says === says)) return state
  }
  return null
}

function allegationsAbout(model: Model, said: readonly Statement[], party: string, delivered: Day | null): readonly Allegation[] {
  const words = said.filter((statement) => isPartysWord(model, statement) && statement.about === party)
  // A claim that means a party and its agent in two points is one allegation.
  const accusations = new Map<string, Statement>()
  const answersTo = new Map<string, Statement[]>()
  const lastKept = new Map<string, Day>()
  for (const word of words) {
    const { by, claim, point } = word
    if (point.says === 'kept') lastKept.set(by, dayOf(word))
    if (by !== party && point.says === 'not-kept' && !accusations.has(claim.id)) accusations.set(claim.id, word)
    if (by !== party || answerStates[point.says] === undefined) continue
    for (const answered of new Set(point.answers)) {
      const answers = answersTo.get(answered)
      if (answers === undefined) answersTo.set(answered, [word])
      else answers.push(word)
    }
  }
  return [...accusations.values()].map((statement) => {
    const kept = lastKept.get(statement.by)
    const past =
      delivered !== null && dayOf(statement) < delivered
        ? 'delivered-since'
        : kept !== undefined && kept > dayOf(statement)
          ? 'accuser-says-kept-since'
          : null
    return { statement, answers: answersTo.get(statement.claim.id) ?? [], past }
  })
}

type Outcome = Pick<Account, 'state' | 'ground' | 'settling'>

/** With an allegation: its answers decide; without an answer, the party's own explanation stands as its position. */
function outcomeOfAllegations(deciding: readonly Allegation[], own: readonly Statement[]): Outcome {
  const answers = deciding
    .flatMap((allegation) => allegation.answers)
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))
  const lastAnswers = [...new Map(newest(answers).map((answer) => [answer.claim.id, answer])).values()]
  const answered = firstState(lastAnswers, answerStates)
  if (answered !== null) return { state: answered, ground: 'answered', settling: lastAnswers }
  const latest = newest(own.filter(({ point }) => answerStates[point.says] !== undefined))
  if (latest.some(({ point }) => point.says === 'not-yet')) {
    return {
      state: 'explained',
      ground: 'own-explanation',
      settling: latest.filter(({ point }) => point.says === 'not-yet'),
    }
  }
  return { state: 'alleged', ground: 'no-answer', settling: [] }
}

/** The latest stance of each party among statements; a will, a refusal or a mention is no stance here. */
function latestStances(statements: readonly Statement[]): readonly Statement[] {
  const latest = new Map<string, Statement[]>()
  for (const statement of statements) {
    if (answerStates[statement.point.says] === undefined) continue
    const known = latest.get(statement.by)
    const [last] = known ?? []
    if (known === undefined || last === undefined || dayOf(last) !== dayOf(statement)) latest.set(statement.by, [statement])
    else known.push(statement)
  }
  return [...latest.values()].flat()
}

/** Without an allegation: another party whose latest word is that the term was kept, else the party's own latest word. */
function outcomeOfWords(own: readonly Statement[], others: readonly Statement[]): Outcome {
  const acknowledged = latestStances(others).filter(({ point }) => point.says === 'kept')
  if (acknowledged.length > 0) {
    return { state: 'acknowledged', ground: 'other-side-says-kept', settling: acknowledged }
  }
  const latest = newest(own.filter(({ point }) => ownWordStates[point.says] !== undefined))
  const state = firstState(latest, ownWordStates)
  return state === null
    ? { state: 'no-statement', ground: 'nothing-said', settling: [] }
    : { state, ground: 'own-word', settling: latest }
}

/** What an account comes to before the day it is asked for is counted to. */
type Said = Omit<Account, 'term' | 'party' | 'asOf' | 'oldestUnanswered'> & { readonly oldest: Statement | undefined }

function saidAbout(model: Model, said: readonly Statement[], party: string, delivered: Day | null): Said {
  const allegations = allegationsAbout(model, said, party, delivered)
  const open = allegations.filter(({ past }) => past === null)
  const lastDay = open.at(-1)?.statement.claim.public.day
  const deciding = open.filter(({ statement }) => dayOf(statement) === lastDay)
  const words = said.filter((statement) => isPartysWord(model, statement) && statement.about === party)
  const own = words.filter((statement) => statement.by === party && !isOvertaken(statement, delivered))
  const others = words.filter(({ by }) => by !== party)
  const outcome = deciding.length > 0 ? outcomeOfAllegations(deciding, own) : outcomeOfWords(own, others)
  const unanswered = open.filter(({ answers }) => answers.length === 0)
  const rests = [...deciding.map(({ statement }) => statement.claim.id), ...outcome.settling.map(({ claim }) => claim.id)]
  return {
    ...outcome,
    allegations,
    deciding,
    answered: open.length - unanswered.length,
    unanswered: unanswered.length,
    oldest: unanswered[0]?.statement,
    records: [...new Set(rests)].map((id) => ({ kind: 'claim', id })),
  }
}

/** Nothing about a party becomes another while nothing on the term is said and it is not delivered. */
const keep = recent<Said>(32)

/**
 * What the parties say about one party's conduct on a term by the end of a day (design, the rule: account).
 * Findings of monitors and judgements of the press do not enter it.
 */
export const accountOf = remember('accountOf', (model: Model, term: string, meant: string, asOf: Day): Account => {
  const party = principalOf(model, meant)
  const said = statementsOn(model, term, asOf)
  const { deliveredBy } = deliveryOf(model, term, asOf)
  const delivered = deliveredBy === null ? null : dayOfEvent(deliveredBy.event)
  const { oldest, ...account } = keep(said, `${party} ${delivered}`, () => saidAbout(model, said, party, delivered))
  return {
    ...account,
    term,
    party,
    asOf,
    oldestUnanswered: oldest === undefined ? null : { statement: oldest, days: daysBetween(dayOf(oldest), asOf) },
  }
})

/**
 * The parties whose conduct a term is about, in the order the page shows them: whoever had it in hand, the obligor,
 * others bound, then anybody else that a statement public by the day means.
 */
export const partiesMeant = remember('partiesMeant', (model: Model, term: string, asOf: Day): readonly string[] => {
  const record = model.index.terms.get(term)
  if (record === undefined) return []
  const named = [...record.actors.map(({ party }) => party), record.obligor, ...record.alsoBound]
  const said = statementsOn(model, term, asOf)
    .filter(({ point }) => point.says !== 'mention')
    .map(({ about }) => about)
  return [...new Set([...named.map((party) => principalOf(model, party)), ...said])]
})

/** The account of every party whose conduct the term is about. */
export const accountsOf = remember('accountsOf', (model: Model, term: string, asOf: Day): readonly Account[] =>
  partiesMeant(model, term, asOf).map((party) => accountOf(model, term, party, asOf)),
)
