import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { searchSentence } from '../../../src/text/sentences/searchSentence.ts'

const asOf = day('2020-04-06')
const word = (typed: string, ...instead: string[]) => ({ typed, instead })

test.each([
  [{ search: ' 8600 ', total: 1, held: null, words: [word('8600')] }, '1 find for “8600”, all public by 6 April 2020.'],
  [{ search: 'xyz', total: 0, held: null, words: [word('xyz')] }, 'Nothing public by 6 April 2020 holds “xyz”.'],
  [
    { search: 'bagram unicorn', total: 7, held: 1, words: [word('bagram'), word('unicorn')] },
    '7 finds for “bagram unicorn”, all public by 6 April 2020. No record holds all of the words; each of these holds 1 of 2.',
  ],
  [
    { search: 'khalizad', total: 13, held: null, words: [word('khalizad', 'khalilzad')] },
    '13 finds for “khalizad”, all public by 6 April 2020. Nothing holds “khalizad”; looked for “khalilzad” instead.',
  ],
  [
    { search: 'isis', total: 20, held: null, words: [word('isis')], only: { shown: 4, kinds: ['terms', 'people'] } },
    '4 of 20 finds for “isis”, terms and people only, all public by 6 April 2020.',
  ],
])('says what %o came to', (outcome, sentence) => {
  expect(searchSentence({ ...outcome, asOf })).toBe(sentence)
})
