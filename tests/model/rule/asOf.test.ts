import { describe, expect, test } from 'vitest'
import { type Day, addDays } from '../../../src/model/days.ts'
import { accountsOf } from '../../../src/model/rule/account.ts'
import { changesBetween } from '../../../src/model/rule/changes.ts'
import { findingsOn } from '../../../src/model/rule/findings.ts'
import { headlineOf } from '../../../src/model/rule/headline.ts'
import { positionsOf } from '../../../src/model/rule/position.ts'
import { responsesTo, unansweredAllegations } from '../../../src/model/rule/response.ts'
import { accountStates, deliveryStates } from '../../../src/model/rule/states.ts'
import { threadsOf, threadsOn } from '../../../src/model/rule/thread.ts'
import type { RecordFile } from '../../../src/model/schema.ts'
import type { Model } from '../../../src/model/types.ts'
import { modelOf } from '../build.ts'
import { generated, someDay, termIds } from './generated.ts'
import { seeded } from './seeded.ts'

/** Everything that the rule answers by a day. The term's own record is left out: it is the question, not the answer. */
function answersOn(model: Model, asOf: Day) {
  const spoken = model.claims.filter((claim) => claim.public.day <= asOf)
  return {
    terms: termIds.map((term) => {
      const { delivery, ...headline } = headlineOf(model, term, asOf)
      const { term: _, ...facts } = delivery.facts
      return {
        headline,
        delivery: { ...delivery, facts },
        accounts: accountsOf(model, term, asOf),
        findings: findingsOn(model, term, asOf),
        positions: model.parties.map((party) => positionsOf(model, term, party.id, asOf)),
        threads: threadsOn(model, term, asOf),
      }
    }),
    claims: spoken.map((claim) => [responsesTo(model, claim.id, asOf), threadsOf(model, claim, asOf)]),
    changes: changesBetween(model, addDays(asOf, -30), asOf),
    unanswered: unansweredAllegations(model, asOf),
  }
}

const isBy = (asOf: Day) => (record: { readonly public: { readonly day: string } }) => record.public.day <= asOf

/** The record as it would have been written on the day, without what became public later. */
const writtenOn = (record: RecordFile, asOf: Day): RecordFile => ({
  ...record,
  terms: record.terms.map((term) =>
    term.due === undefined ? term : { ...term, due: { ...term.due, readings: term.due.readings.filter(isBy(asOf)) } },
  ),
  claims: record.claims.filter(isBy(asOf)),
  events: record.events.filter(isBy(asOf)),
  observations: record.observations.filter(isBy(asOf)),
})

/** The public day of every record and reading within an answer, and of every record it refers to by kind and id. */
function citedDays(model: Model, answer: unknown): readonly string[] {
  const { claims, events, terms } = model.index
  const observations = new Map(model.observations.map((observation) => [observation.id, observation]))
  const byKind = new Map<unknown, ReadonlyMap<string, { readonly public: { readonly day: string } }>>([
    ['claim', claims],
    ['event', events],
    ['observation', observations],
    ['term', terms],
  ])
  const days: string[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return
    if ('public' in value) {
      // A record: what it says itself is ids, which the rule does not follow.
      const { public: publicity } = value
      if (typeof publicity === 'object' && publicity !== null && 'day' in publicity) days.push(String(publicity.day))
      return
    }
    if ('kind' in value && 'id' in value) days.push(byKind.get(value.kind)?.get(String(value.id))?.public.day ?? 'unknown')
    Object.values(value).forEach(visit)
  }
  visit(answer)
  return days
}

const cases = Array.from({ length: 40 }, (_, at) => ({ seed: at + 1, asOf: someDay(seeded(1000 + at)) }))

describe('as of a day, only what was public by then', () => {
  test.each(cases)('record $seed on $asOf: what became public later changes no answer', ({ seed, asOf }) => {
    const record = generated(seed)
    expect(answersOn(modelOf(record), asOf)).toEqual(answersOn(modelOf(writtenOn(record, asOf)), asOf))
  })

  test.each(cases)('record $seed on $asOf: every record that an answer cites was public', ({ seed, asOf }) => {
    const model = modelOf(generated(seed))
    const days = citedDays(model, answersOn(model, asOf))
    expect(days.length).toBeGreaterThan(0)
    expect(days.filter((cited) => !(cited <= asOf))).toEqual([])
  })

  test('the generated records reach every state of delivery and of account', () => {
    const reached = new Set(
      cases.flatMap(({ seed }) => {
        const model = modelOf(generated(seed))
        return [60, 120, 200, 300, 400].flatMap((at) => {
          const asOf = someDay({ ...seeded(seed), whole: () => at })
          return termIds.flatMap((term) => {
            const { delivery, accounts } = headlineOf(model, term, asOf)
            return [delivery.state, ...accounts.map(({ state }) => state)]
          })
        })
      }),
    )
    expect([...deliveryStates, ...accountStates].filter((state) => !reached.has(state))).toEqual([])
  })
})
