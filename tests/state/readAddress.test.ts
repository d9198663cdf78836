import { describe, expect, it } from 'vitest'
import { readAddress } from '../../src/state/address.ts'
import { noChoices } from '../../src/state/choices.ts'
import { smallModel } from './smallModel.ts'

const read = (search: string) => readAddress({ pathname: '/claims', search }, '/', smallModel)

describe('an address without a query', () => {
  it('chooses nothing', () => {
    expect(read('')).toEqual({ path: '/claims', choices: noChoices, notices: [] })
    expect(read('?')).toEqual({ path: '/claims', choices: noChoices, notices: [] })
  })
})

describe('the as-of day', () => {
  it('is taken when the record covers it', () => {
    expect(read('?asof=2020-03-10').choices.asof).toBe('2020-03-10')
    expect(read('?asof=2020-02-29').choices.asof).toBe('2020-02-29')
  })

  it('is no choice when it is the last day covered, for that day applies anyway', () => {
    expect(read('?asof=2020-04-06')).toEqual({ path: '/claims', choices: noChoices, notices: [] })
  })

  it.each([
    ['after', '2021-08-31', '2020-04-06', undefined],
    ['before', '2019-01-01', '2020-02-29', '2020-02-29'],
  ])('%s the coverage becomes its nearer end, and that is said', (_, value, usedInstead, chosen) => {
    const { choices, notices } = read(`?asof=${value}`)
    expect(choices.asof).toBe(chosen)
    expect(notices).toEqual([{ key: 'asof', value, reason: 'outside-coverage', usedInstead }])
  })

  it('is not guessed from the part of a day or from a day that does not exist', () => {
    for (const value of ['2020-03', '2020-02-30', 'yesterday', '2020-3-1', '10 March 2020']) {
      const { choices, notices } = read(`?asof=${encodeURIComponent(value)}`)
      expect(choices.asof).toBeUndefined()
      expect(notices).toEqual([{ key: 'asof', value, reason: 'unparsable' }])
    }
  })
})

describe('other days', () => {
  it('are taken as they are, also outside the coverage', () => {
    expect(read('?since=2020-03-01&from=2001-09-11&to=2021-08-31').choices).toEqual({
      ...noChoices,
      since: '2020-03-01',
      from: '2001-09-11',
      to: '2021-08-31',
    })
  })

  it('are ignored and reported when they are none', () => {
    expect(read('?since=then&to=2020-13-01').notices).toEqual([
      { key: 'since', value: 'then', reason: 'unparsable' },
      { key: 'to', value: '2020-13-01', reason: 'unparsable' },
    ])
  })
})

describe('a list', () => {
  it('comes in the order of the record, each member once', () => {
    expect(read('?party=taliban,united-states,taliban').choices.party).toEqual(['united-states', 'taliban'])
    expect(read('?kind=denies,alleges-breach').choices.kind).toEqual(['alleges-breach', 'denies'])
  })

  it('keeps its good members and reports each of the others', () => {
    const { choices, notices } = read('?party=taliban,narnia,oz')
    expect(choices.party).toEqual(['taliban'])
    expect(notices).toEqual([
      { key: 'party', value: 'narnia', reason: 'unknown-value' },
      { key: 'party', value: 'oz', reason: 'unknown-value' },
    ])
  })

  it('without any good member chooses nothing', () => {
    expect(read('?delivery=late').choices.delivery).toEqual([])
    expect(read('?delivery=late').notices).toEqual([{ key: 'delivery', value: 'late', reason: 'unknown-value' }])
  })

  it('that is empty, or has empty members, is no fault', () => {
    expect(read('?party=')).toEqual({ path: '/claims', choices: noChoices, notices: [] })
    expect(read('?party=,taliban,,')).toEqual({
      path: '/claims',
      choices: { ...noChoices, party: ['taliban'] },
      notices: [],
    })
  })

  it('given in several pieces adds up', () => {
    expect(read('?party=taliban&party=united-states').choices.party).toEqual(['united-states', 'taliban'])
  })

  it('may be written with encoded commas', () => {
    expect(read('?party=taliban%2Cunited-states').choices.party).toEqual(['united-states', 'taliban'])
  })

  it('of answers also takes "none on record" and "any"', () => {
    expect(read('?answer=grants,none,any').choices.answer).toEqual(['any', 'none', 'grants'])
  })

  it('takes only ids of its own kind of record', () => {
    expect(read('?term=full-withdrawal&topic=prisoners&instrument=declaration').notices).toEqual([])
    expect(read('?term=taliban').notices).toEqual([{ key: 'term', value: 'taliban', reason: 'unknown-value' }])
  })
})

describe('a single choice', () => {
  it('is one of its words', () => {
    expect(read('?verified=no&sort=oldest').choices).toEqual({ ...noChoices, verified: 'no', sort: 'oldest' })
    expect(read('?verified=maybe&sort=loudest').notices).toEqual([
      { key: 'verified', value: 'maybe', reason: 'unknown-value' },
      { key: 'sort', value: 'loudest', reason: 'unknown-value' },
    ])
  })

  it('given twice keeps the first and reports the other', () => {
    const { choices, notices } = read('?asof=2020-03-10&asof=2020-03-11&asof=2020-03-10')
    expect(choices.asof).toBe('2020-03-10')
    expect(notices).toEqual([{ key: 'asof', value: '2020-03-11', reason: 'unparsable' }])
  })

  it('keeps a version other than the record’s, and that is said', () => {
    expect(read('?v=1.0.0').notices).toEqual([])
    const { choices, notices } = read('?v=0.9.0')
    expect(choices.v).toBe('0.9.0')
    expect(notices).toEqual([{ key: 'v', value: '0.9.0', reason: 'other-version', usedInstead: '1.0.0' }])
  })

  it('names a version of the record by a plain name only', () => {
    expect(read('?v=1.0.0').choices.v).toBe('1.0.0')
    expect(read('?v=%3Cb%3E').notices).toEqual([{ key: 'v', value: '<b>', reason: 'unparsable' }])
  })
})

describe('words to find', () => {
  it('stay as they were typed', () => {
    expect(read('?q=100%25+of%20%22prisoners%22,%20').choices.q).toBe('100% of "prisoners", ')
    expect(read('?q=%D8%B7%D8%A7%D9%84%D8%A8%D8%A7%D9%86').choices.q).toBe('طالبان')
  })
})

describe('a malformed or foreign query', () => {
  it.each(['%', '%E0%A4%A', '%zz'])('with the broken encoding %s is reported, and the rest is used', (broken) => {
    const { choices, notices } = read(`?q=${broken}&party=taliban`)
    expect(choices).toEqual({ ...noChoices, party: ['taliban'] })
    expect(notices).toEqual([{ key: 'q', value: broken, reason: 'unparsable' }])
  })

  it('with unknown keys, broken keys or names of object parts is ignored quietly', () => {
    expect(read('?utm_source=x&%zz=1&__proto__=1&constructor=2&toString&hasOwnProperty=3')).toEqual({
      path: '/claims',
      choices: noChoices,
      notices: [],
    })
  })

  it('does not take a key in another case or spelling', () => {
    expect(read('?AsOf=2020-03-10&party[]=taliban').choices).toEqual(noChoices)
  })
})

describe('the mark that is looked at in a picture', () => {
  it.each(['prisoner-release', 'signing', 'prisoner-release.2020-03-10', 'full-withdrawal.2020-03.taliban'])(
    'is taken where it stands for what the record holds: %s',
    (mark) => {
      expect(read(`?mark=${mark}`)).toEqual({ path: '/claims', choices: { ...noChoices, mark }, notices: [] })
    },
  )

  it.each(['no-such-claim', 'prisoner-release.', 'prisoner-release.2020-02-30', '.', 'prisoner-release prisoner-release'])(
    'is left out and reported where it stands for nothing: %s',
    (mark) => {
      const { choices, notices } = read(`?mark=${encodeURIComponent(mark)}`)
      expect(choices.mark).toBeUndefined()
      expect(notices).toEqual([{ key: 'mark', value: mark, reason: 'unknown-value' }])
    },
  )
})

describe('series added to a picture', () => {
  it('come in the order of the record; those it does not hold are reported', () => {
    const { choices, notices } = read('?series=bases,troops,ships')
    expect(choices.series).toEqual(['troops', 'bases'])
    expect(notices).toEqual([{ key: 'series', value: 'ships', reason: 'unknown-value' }])
  })
})
