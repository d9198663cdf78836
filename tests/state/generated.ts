import { addDays, day } from '../../src/model/days.ts'
import { accountStates, deliveryStates } from '../../src/model/rule/states.ts'
import { answerKinds, channels, claimKinds, forces, saysValues } from '../../src/model/vocabulary.ts'
import type { Choices } from '../../src/state/choices.ts'
import { findKinds } from '../../src/state/findKinds.ts'
import { sortOrders } from '../../src/state/sortOrders.ts'
import { smallModel } from './smallModel.ts'

/** Numbers from 0 up to 1 that are the same in every run, so that a failure can be had again. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const awkward = ['a', 'ß', 'د', '😀', ' ', '+', '%', '&', '=', '#', '?', ',', '/', '"', '<', '%41', '\0', '\uFFFD']

const ids = (records: readonly { readonly id: string }[]) => records.map((record) => record.id)

/** Choices of every kind, as an address gives them: lists in the order of the vocabulary, no default among them. */
export function generatedChoices(count: number): readonly Choices[] {
  const random = seeded(29_02_2020)
  const some = <T>(members: readonly T[]): readonly T[] => (random() < 0.6 ? [] : members.filter(() => random() < 0.4))
  const maybe = <K extends keyof Choices>(key: K, make: () => Choices[K]): object =>
    random() < 0.5 ? {} : { [key]: make() }
  const someDay = (within: number) => addDays(day('2020-02-29'), Math.floor(random() * within))
  const one = <T>(members: readonly [T, ...T[]]): T => members[Math.floor(random() * members.length)] ?? members[0]
  const text = () => Array.from({ length: 1 + Math.floor(random() * 6) }, () => one(['z', ...awkward])).join('')

  return Array.from({ length: count }, () => ({
    party: some(ids(smallModel.parties)),
    accused: some(ids(smallModel.parties)),
    term: some(ids(smallModel.terms)),
    kind: some(claimKinds),
    find: some(findKinds),
    says: some(saysValues),
    answer: some(['any', 'none', ...answerKinds] as const),
    delivery: some(deliveryStates),
    account: some(accountStates),
    topic: some(ids(smallModel.topics)),
    instrument: some(ids(smallModel.agreement.instruments)),
    force: some(forces),
    channel: some(channels),
    series: some(ids(smallModel.series)),
    ...maybe('mark', () => one(['full-withdrawal', 'signing', 'prisoner-release.2020-03-10', 'full-withdrawal.2020-04.taliban'])),
    // 37 days lie before the last day of the coverage, which is the default and so never chosen.
    ...maybe('asof', () => someDay(37)),
    ...maybe('since', () => someDay(900)),
    ...maybe('from', () => someDay(900)),
    ...maybe('to', () => someDay(900)),
    ...maybe('q', text),
    ...maybe('text', () => one<'public' | 'not-public'>(['public', 'not-public'])),
    ...maybe('verified', () => one<'yes' | 'no'>(['yes', 'no'])),
    ...maybe('sort', () => one(sortOrders)),
    ...maybe('v', () => one(['1.0.0'])),
  }))
}

/** Queries that nobody would write on purpose, put together from pieces that have broken parsers before. */
export function generatedQueries(count: number): readonly string[] {
  const random = seeded(6_04_2020)
  const keys = ['asof', 'party', 'q', 'v', 'sort', '__proto__', 'toString']
  const marks = ['=', '=', '=', '&', '&', ',', '%', '%E0%A4', '%zz', '+', '\uD800', '#', '?', ';', '[]', ' ']
  const values = ['2020-03-10', '2020-02-30', '9999-99-99', 'taliban', '1.0.0', 'oldest']
  const pieces = [...keys, ...marks, ...values]
  const piece = () => pieces[Math.floor(random() * pieces.length)] ?? ''
  return Array.from({ length: count }, () => {
    const length = Math.floor(random() * 14)
    return `?${Array.from({ length }, piece).join('')}`
  })
}
