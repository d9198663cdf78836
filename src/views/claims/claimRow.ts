import type { Day } from '../../model/days.ts'
import { keyed } from '../../model/keyed.ts'
import { accountOf } from '../../model/rule/account.ts'
import { deliveryOf } from '../../model/rule/delivery.ts'
import { termOf } from '../../model/rule/lookUp.ts'
import { principalOf } from '../../model/rule/principal.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import { isAnswered } from '../../model/rule/response.ts'
import type { Claim, Model, Point } from '../../model/types.ts'
import type { AnswerChoice } from '../../state/choices.ts'
import { claimKindWords } from '../../text/labels/claimWords.ts'
import { speakerLine } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { foldText } from './foldText.ts'

/** The filters of which each has a list of values to choose from: first about the statement, then about the term it is on. */
export const facetKeys = [
  'party',
  'accused',
  'says',
  'answer',
  'kind',
  'channel',
  'verified',
  'topic',
  'term',
  'instrument',
  'force',
  'text',
  'delivery',
  'account',
] as const
/** All filters of the list, in the order in which its sentence and its file name them. */
export const claimFilterKeys = ['q', ...facetKeys, 'from', 'to'] as const
/** One of {@link facetKeys}. */
export type FacetKey = (typeof facetKeys)[number]

/**
 * One point of a statement as the filters see it. A statement is shown where one and the same of its points passes
 * every filter: about the Taliban and not kept means that it says so of the Taliban.
 */
export interface ClaimRow {
  readonly claim: Claim
  readonly values: Readonly<Record<FacetKey, readonly string[]>>
  /** Everything that can be searched for in words, folded. */
  readonly words: string
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)]

/** What a reader can ask about answers: what sort this one is, and whether what this point alleges has one. */
function answersOf(model: Model, claim: Claim, point: Point, asOf: Day): readonly AnswerChoice[] {
  const answered = isAnswered(model, claim.id, point, asOf)
  const became = answered === null ? [] : [answered ? 'any' as const : 'none' as const]
  return claim.answerKind === undefined ? became : [...became, claim.answerKind]
}

function wordsOf(model: Model, claim: Claim, terms: readonly string[]): string {
  return foldText(
    [
      say(claim.summary),
      claim.quote?.text,
      speakerLine(model, claim),
      claimKindWords[claim.kind].label,
      claim.channelNote === undefined ? undefined : say(claim.channelNote),
      ...terms.map((id) => say(termOf(model, id).title)),
    ].join('\n'),
  )
}

/** What a statement that is on no term yet public has of the filters about terms. */
const ofNoTerm = { accused: [], says: [], answer: [], topic: [], term: [], instrument: [], force: [], text: [], delivery: [], account: [] }

/** A point on a term that was public by the day, with all that the day has to do with it. */
interface PointOfDay {
  readonly point: Point
  readonly delivery: string
  readonly account: string
  readonly answer: readonly AnswerChoice[]
}

function rowsOfClaim(model: Model, claim: Claim, points: readonly PointOfDay[]): readonly ClaimRow[] {
  const shared = {
    party: unique([claim.party, principalOf(model, claim.party)]),
    kind: [claim.kind],
    channel: [claim.channel],
    verified: [claim.verified ? 'yes' : 'no'],
  }
  const words = wordsOf(model, claim, points.map(({ point }) => point.term))
  // A statement stays in the list even where every term it speaks to became public later.
  if (points.length === 0) return [{ claim, words, values: { ...shared, ...ofNoTerm } }]
  return points.map(({ point, delivery, account, answer }) => {
    const term = termOf(model, point.term)
    return {
      claim,
      words,
      values: {
        ...shared,
        accused: unique([point.about, principalOf(model, point.about)]),
        says: [point.says],
        answer,
        topic: [term.topic],
        term: [point.term],
        instrument: [term.instrument],
        force: [term.force],
        text: [term.inPublicText ? 'public' : 'not-public'],
        delivery: [delivery],
        account: [account],
      },
    }
  })
}

/** What the filters ask of a statement on the last day that was asked for, and all that this day has to do with it. */
const lastRows = new WeakMap<Claim, { readonly day: string; readonly rows: readonly ClaimRow[] }>()

/**
 * The rows of a statement. From one day to the next few statements are seen otherwise: most keep the rows they had, which
 * are worked out anew only where a term became public or a state or an answer changed. The states are those of the day, of
 * the party whose conduct is meant.
 */
export function rowsBy(model: Model, asOf: Day): (claim: Claim) => readonly ClaimRow[] {
  const deliveryBy = keyed((term: string) => (publicBy(termOf(model, term), asOf) ? deliveryOf(model, term, asOf).state : null))
  const accountsBy = keyed((term: string) => keyed((party: string) => accountOf(model, term, party, asOf).state))
  return (claim) => {
    const points: PointOfDay[] = []
    for (const point of claim.points) {
      const delivery = deliveryBy(point.term)
      if (delivery === null) continue
      const account = accountsBy(point.term)(principalOf(model, point.about))
      points.push({ point, delivery, account, answer: answersOf(model, claim, point, asOf) })
    }
    const day = points.map(({ delivery, account, answer }) => [delivery, account, ...answer].join(' ')).join('\n')
    const last = lastRows.get(claim)
    if (last?.day === day) return last.rows
    const rows = rowsOfClaim(model, claim, points)
    lastRows.set(claim, { day, rows })
    return rows
  }
}
