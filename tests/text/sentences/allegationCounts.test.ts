import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { accountsOf } from '../../../src/model/rule/account.ts'
import { allegationCounts } from '../../../src/text/sentences/accountSentence.ts'
import { noLongerDecide } from '../../../src/text/sentences/noLongerDecide.ts'
import { theRecord } from '../../content/theRecord.ts'

const model = theRecord()

test('what is past says why, in the number it has', () => {
  expect(noLongerDecide(['delivered-since'])).toBe('no longer decides, for the term was delivered since')
  expect(noLongerDecide(['accuser-says-kept-since', 'accuser-says-kept-since'])).toBe('no longer decide, for the accuser later said that it was kept')
  expect(noLongerDecide(['delivered-since', 'accuser-says-kept-since'])).toBe(
    'no longer decide, for the term was delivered since or the accuser later said that it was kept',
  )
})

const numbersIn = (sentence: string): readonly number[] =>
  [...sentence.matchAll(/(\d+) (?:allegations? stands?|others? no|no longer)/g)].map(([, number]) => Number(number))

test('every allegation on record is counted once: it stands or no longer decides', () => {
  const days = [day('2020-04-06'), day('2020-12-31'), model.agreement.coverage.to]
  const accounts = days.flatMap((asOf) => model.terms.flatMap(({ id }) => accountsOf(model, id, asOf)))
  const alleged = accounts.filter(({ allegations }) => allegations.length > 0)
  expect(alleged.length).toBeGreaterThan(20)
  for (const account of alleged) {
    const sum = numbersIn(allegationCounts(account)).reduce((a, b) => a + b, 0)
    expect(sum, allegationCounts(account)).toBe(account.allegations.length)
  }
  expect(alleged.some(({ allegations }) => allegations.some(({ past }) => past !== null))).toBe(true)
})

test('without an allegation it says that none is on record', () => {
  const account = model.terms.flatMap(({ id }) => accountsOf(model, id, day('2020-03-01'))).find(({ allegations }) => allegations.length === 0)
  expect(account === undefined ? '' : allegationCounts(account)).toBe('No allegation is on record.')
})
