import type { Day } from '../../model/days.ts'
import type { Model } from '../../model/types.ts'
import type { AccountState, DeliveryState } from '../../model/rule/states.ts'
import type { AnswerKind, Channel, ClaimKind, Force, Says } from '../../model/vocabulary.ts'
import { formatDay } from '../formatDay.ts'
import { countOf, formatNumber } from '../formatNumber.ts'
import { accountWords } from '../labels/accountWords.ts'
import { answerKindWords, channelWords, claimKindWords, saysWords } from '../labels/claimWords.ts'
import { deliveryWords } from '../labels/deliveryWords.ts'
import { forceWords } from '../labels/recordWords.ts'
import { partyInSentence } from '../partyName.ts'
import { say } from '../say.ts'

/** What narrows a list of statements; empty and absent mean nothing. */
export interface ClaimListFilters {
  readonly party: readonly string[]
  readonly accused: readonly string[]
  readonly says: readonly Says[]
  readonly term: readonly string[]
  readonly topic: readonly string[]
  readonly kind: readonly ClaimKind[]
  readonly answer: readonly ('any' | 'none' | AnswerKind)[]
  readonly channel: readonly Channel[]
  readonly instrument: readonly string[]
  readonly force: readonly Force[]
  readonly text?: 'public' | 'not-public'
  readonly delivery: readonly DeliveryState[]
  readonly account: readonly AccountState[]
  readonly verified?: 'yes' | 'no'
  readonly from?: Day
  readonly to?: Day
  readonly q?: string
}

/** `A`, `A or B`, `A, B or C`. */
function anyOf(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} or ${last}`
}

const quoted = (text: string): string => `“${text}”`
const clause = (before: string, items: readonly string[]): string => (items.length === 0 ? '' : `${before} ${anyOf(items)}`)

const answerWords = (answer: 'any' | 'none' | AnswerKind): string =>
  answer === 'none'
    ? 'alleging something with no answer on record'
    : answer === 'any'
      ? 'alleging something that was answered'
      : `answering another: ${answerKindWords[answer].label.toLowerCase()}`

function daysClause({ from, to }: ClaimListFilters): string {
  if (from !== undefined && to !== undefined) return `public from ${formatDay(from)} to ${formatDay(to)}`
  if (from !== undefined) return `public from ${formatDay(from)}`
  return to === undefined ? '' : `public by ${formatDay(to)}`
}

function clausesOf(model: Model, filters: ClaimListFilters): readonly string[] {
  const titles = (ids: readonly string[], records: ReadonlyMap<string, { readonly title: Parameters<typeof say>[0] }>) =>
    ids.flatMap((id) => {
      const record = records.get(id)
      return record === undefined ? [] : [quoted(say(record.title))]
    })
  return [
    clause('by', filters.party.map((id) => partyInSentence(model, id))),
    clause('about the conduct of', filters.accused.map((id) => partyInSentence(model, id))),
    clause('saying', filters.says.map((value) => quoted(saysWords[value].label))),
    clause('on', titles(filters.term, model.index.terms)),
    clause('on the topic', titles(filters.topic, model.index.topics)),
    clause('on terms of', titles(filters.instrument, model.index.instruments)),
    clause('on terms of the force', filters.force.map((value) => quoted(forceWords[value].label))),
    filters.text === undefined ? '' : `on terms that stand in ${filters.text === 'public' ? 'a' : 'no'} public text`,
    clause('on terms with the delivery', filters.delivery.map((value) => quoted(deliveryWords[value].label))),
    clause('on conduct with the account', filters.account.map((value) => quoted(accountWords[value].label))),
    clause('of the kind', filters.kind.map((value) => quoted(claimKindWords[value].label))),
    anyOf(filters.answer.map(answerWords)),
    clause('through', filters.channel.map((value) => quoted(channelWords[value]))),
    filters.verified === undefined ? '' : filters.verified === 'yes' ? 'with a passage seen' : 'with no passage seen yet',
    daysClause(filters),
    clause('with the words', filters.q === undefined || filters.q.trim() === '' ? [] : [quoted(filters.q.trim())]),
  ].filter((words) => words !== '')
}

/** What a list of statements shows: `4 of 33 statements: by the Taliban; saying “not kept”.` */
export function claimListSentence(
  model: Model,
  { shown, total, asOf }: { readonly shown: number; readonly total: number; readonly asOf: Day },
  filters: ClaimListFilters,
): string {
  const clauses = clausesOf(model, filters)
  if (clauses.length === 0) return `${countOf(total, 'statement')}, all that were public by ${formatDay(asOf)}.`
  return `${formatNumber(shown)} of ${countOf(total, 'statement')}: ${clauses.join('; ')}.`
}
