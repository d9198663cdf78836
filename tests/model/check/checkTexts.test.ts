import { describe, expect, it, test } from 'vitest'
import { namedDates } from '../../../src/model/check/namedDates.ts'
import { aClaim, aRecord, aTerm, anObservation, due, happens, publicFrom } from '../build.ts'
import { problemsIn } from '../problemsIn.ts'

const saying = (summary: string, parts: Parameters<typeof aRecord>[0] = {}) =>
  problemsIn(aRecord({ claims: [aClaim({ summary, date: '2020-04-05' })], ...parts }))

describe('markup in a text is refused', () => {
  test.each([
    '<script>alert(1)</script>',
    'before <b>bold</b>',
    'an image <img src=x onerror=alert(1)>',
    'a closing </p>',
    'a comment <!-- here',
    'with a blank < script>',
    'escaped &lt;script&gt;',
    'escaped by number &#60;script',
    'escaped by number &#x3c;script',
    'escaped by number &#x003C;script',
  ])('%s', (text) => {
    expect(saying(text)).toEqual([
      { record: 'a-claim', path: 'claims[0].summary', problem: 'the text contains markup' },
    ])
  })

  test.each(['fewer than 5 < 10', 'A & B', 'a > b', '"quoted" – so'])('%s is plain text', (text) => {
    expect(saying(text)).toEqual([])
  })

  it('in any language, and in any field', () => {
    const claim = aClaim({ summary: { en: 'Plain.', ps: '<b>' }, quote: { text: '<i>', language: 'en' }, speaker: '<u>' })
    expect(problemsIn(aRecord({ claims: [claim] })).map(({ path }) => path).sort()).toEqual([
      'claims[0].quote.text',
      'claims[0].speaker',
      'claims[0].summary.ps',
    ])
  })
})

describe('a text names no later date than its public day', () => {
  const later = (words: string) => [
    {
      record: 'a-claim',
      path: 'claims[0].summary',
      problem: `the text names "${words}", which is later than its public day 2020-04-05`,
    },
  ]

  it('the day itself and earlier days are in order', () => {
    expect(saying('On 5 April 2020, as on 29 February 2020 and in March 2020.')).toEqual([])
  })

  it('the next day is refused', () => {
    expect(saying('It was answered on 6 April 2020.')).toEqual(later('6 April 2020'))
  })

  it('in the American order too', () => {
    expect(saying('It was answered on April 6, 2020.')).toEqual(later('April 6, 2020'))
  })

  it('a later month is refused; the month it stands in is not', () => {
    expect(saying('It ended in May 2020.')).toEqual(later('May 2020'))
    expect(saying('It was an event of April 2020.')).toEqual([])
  })

  it('what is said inside a term is measured by its own public day', () => {
    const term = aTerm({
      positions: [
        {
          party: 'taliban',
          statement: 'It read the term so on 1 May 2020.',
          public: publicFrom('2020-05-01'),
          sources: ['a-source'],
        },
      ],
    })
    expect(problemsIn(aRecord({ terms: [term] }))).toEqual([])
  })

  describe('except deadlines and plans', () => {
    test.each([
      ['a deadline given as a date', 'Due by 10 March 2021.', { terms: [aTerm({ due: due({ date: '2021-03-10' }) })] }],
      [
        'a deadline counted in days from signing',
        'Due by 13 July 2020.',
        { terms: [aTerm({ due: due({ offset: { days: 135 }, anchor: 'signing' }) })] },
      ],
      [
        'a deadline counted in months from signing',
        'Due by April 29, 2021.',
        { terms: [aTerm({ due: due({ offset: { months: 14 }, anchor: 'signing' }) })] },
      ],
      [
        'a deadline counted from the start of another term',
        'Due by 1 June 2020.',
        {
          terms: [aTerm({ due: due({ offset: { months: 3 }, anchor: 'the-talks' }) }), aTerm({ id: 'the-talks' })],
          events: [happens('talks-begin', '2020-03-01', 'begins', { term: 'the-talks' })],
        },
      ],
      [
        'the month of a deadline',
        'Due in July 2020.',
        { terms: [aTerm({ due: due({ offset: { days: 135 }, anchor: 'signing' }) })] },
      ],
      [
        'a plan',
        'To be reached on 1 June 2020.',
        { observations: [anObservation({ kind: 'planned', date: '2020-06-01', public: publicFrom('2020-04-01') })] },
      ],
      [
        'an announcement',
        'To be reached in June 2020.',
        { observations: [anObservation({ kind: 'announced', date: '2020-06', public: publicFrom('2020-04-01') })] },
      ],
    ])('%s', (_, summary, parts) => {
      expect(saying(summary, parts)).toEqual([])
    })

    it('a number reported later is no plan', () => {
      expect(saying('It was 100 on 1 June 2020.', { observations: [anObservation({ date: '2020-06-01' })] })).toEqual(
        later('1 June 2020'),
      )
    })
  })
})

describe('dates named in a running text', () => {
  test.each([
    ['on 6 April 2020 and on April 7, 2020', ['2020-04-06', '2020-04-07']],
    ['early May 2020', ['2020-05']],
    ['from 5 to 7 May 2020', ['2020-05-07']],
    ['in 2021', []],
    ['on 6 April', []],
    ['they may 2020 times', []],
  ])('%s', (text, dates) => {
    expect(namedDates(text).map(({ date }) => date)).toEqual(dates)
  })
})
