import { describe, expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import type { RecordFile } from '../../../src/model/schema.ts'
import { pointEffects } from '../../../src/views/claim/pointEffects.ts'
import { aFinding, aTerm, modelOf, says } from '../../model/build.ts'

/** The role of a claim's first point, among all claims of the term, at the end of the given day. */
function role(claims: RecordFile['claims'], id: string, asOf = '2020-12-31') {
  const model = modelOf({ claims, terms: [aTerm()] })
  const claim = model.index.claims.get(id)
  return claim === undefined ? undefined : pointEffects(model, claim, day(asOf))[0]?.role
}

const alleged = says('alleged', '2020-04-05', 'taliban', 'not-kept', 'united-states')
const denied = says('denied', '2020-04-06', 'us-forces', 'kept', 'united-states', { answers: ['alleged'] })
const again = says('again', '2020-05-01', 'afghan-government', 'not-kept', 'united-states')

describe('what a statement does to the account', () => {
  test('the latest allegation decides', () => expect(role([alleged], 'alleged')).toBe('deciding-allegation'))
  test('with its answer, by an agent of the party meant', () => expect(role([alleged, denied], 'denied')).toBe('deciding-answer'))
  test('until a later allegation overtakes it', () => {
    expect(role([alleged, denied, again], 'alleged')).toBe('earlier-allegation')
    expect(role([alleged, denied, again], 'denied')).toBe('earlier-answer')
    expect(role([alleged, denied, again], 'alleged', '2020-04-30')).toBe('deciding-allegation')
  })
  test('an accuser who later says kept takes the allegation back', () => {
    const kept = says('kept', '2020-06-01', 'taliban', 'kept', 'united-states')
    expect(role([alleged, kept], 'alleged')).toBe('accuser-says-kept-since')
    expect(role([alleged, kept], 'kept')).toBe('other-sides-word')
  })
  test('without an allegation the own word decides', () => {
    expect(role([says('own', '2020-04-05', 'united-states', 'kept', 'united-states')], 'own')).toBe('own-word')
  })
  test('a stance that answers nothing stands beside an allegation', () => {
    const own = says('own', '2020-04-06', 'united-states', 'kept', 'united-states')
    expect(role([alleged, own], 'own')).toBe('not-deciding')
  })
  test('a promise or a mention takes no stance', () => {
    expect(role([says('will', '2020-04-05', 'united-states', 'will', 'united-states')], 'will')).toBe('no-stance')
  })
  test('press and monitors stand apart', () => {
    expect(role([says('press', '2020-04-05', 'a-newspaper', 'not-kept', 'taliban')], 'press')).toBe('comment')
    expect(role([aFinding('first', '2020-04-05', 'un-mission', 'partly')], 'first')).toBe('latest-finding')
    expect(role([aFinding('first', '2020-04-05', 'un-mission', 'partly'), aFinding('next', '2020-05-05', 'un-mission', 'kept')], 'first')).toBe('earlier-finding')
    expect(role([says('word', '2020-04-05', 'un-mission', 'mention', 'taliban')], 'word')).toBe('monitors-word')
  })
  test('what was withdrawn does nothing', () => {
    const back = says('back', '2020-04-07', 'taliban', 'mention', 'united-states', { withdraws: 'alleged' })
    expect(role([alleged, back], 'alleged')).toBe('withdrawn')
  })
})
