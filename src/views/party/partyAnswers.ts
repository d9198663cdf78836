import { type Day, daysBetween } from '../../model/days.ts'
import { principalOf } from '../../model/rule/principal.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import { answeredBy } from '../../model/rule/thread.ts'
import type { Claim, Model } from '../../model/types.ts'
import { statementsOf } from './partyStatements.ts'

/** One statement of a party that answers another's, and how many days later it came. */
export interface AnswerRow {
  readonly answer: Claim
  readonly to: Claim
  readonly days: number
}

/** Whom a party answered, and after how many days, as public by the day; newest first. */
export const partyAnswers = (model: Model, party: string, asOf: Day): readonly AnswerRow[] =>
  statementsOf(model, party, asOf).flatMap((answer) =>
    answeredBy(answer)
      .flatMap((id) => model.index.claims.get(id) ?? [])
      .filter((to) => publicBy(to, asOf) && principalOf(model, to.party) !== principalOf(model, party))
      .map((to) => ({ answer, to, days: daysBetween(to.public.day, answer.public.day) })),
  )

/** How often a party answered another, and after how many days at the least and at the most. */
export interface AnswerCount {
  readonly to: string
  readonly count: number
  readonly least: number
  readonly most: number
}

/** The answers counted by the party answered, in the order of the record’s parties. */
export function answerCounts(model: Model, rows: readonly AnswerRow[]): readonly AnswerCount[] {
  const byParty = new Map<string, readonly number[]>()
  for (const { to, days } of rows) {
    const party = principalOf(model, to.party)
    byParty.set(party, [...(byParty.get(party) ?? []), days])
  }
  return model.parties.flatMap(({ id }) => {
    const days = byParty.get(id)
    return days === undefined ? [] : [{ to: id, count: days.length, least: Math.min(...days), most: Math.max(...days) }]
  })
}
