import { describe, expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { indexing } from '../../../src/views/search/searchIndex.ts'
import { type SearchAnswer, searchRecord } from '../../../src/views/search/searchRecord.ts'
import { snippetOf } from '../../../src/views/search/snippetOf.ts'
import { aClaim, aTerm, modelOf, publicFrom } from '../../model/build.ts'
import { wholeRecord as model } from '../renderView.tsx'

const asOf = model.agreement.coverage.to
const search = (q: string, on = asOf) => searchRecord(model, q, on)

/** Everything found, in the order of the page: lists, days, then group by group. */
const idsOf = ({ lists, days, groups }: SearchAnswer): readonly string[] => [
  ...lists.map(({ id }) => id),
  ...days.map((each) => `${each.day} ${each.note}`),
  ...groups.flatMap(({ best }) => best().map(({ id }) => id)),
]

describe('what must come first', () => {
  test.each([
    ['baseless', '2020-04-05-usfora-upholds-terms-baseless'],
    ['drone civilians', '2020-04-05-taliban-us-drone-attacks-on-civilians'],
    ['8600', 'us-first-drawdown'],
    ['isis', 'understanding-expel-islamic-state'],
    ['400 prisoners loya jirga', 'ev-2020-08-09-loya-jirga'],
    ['billion', '2020-04-trump-threatens-one-billion-in-aid'],
    ['bagram', 'base-bagram'],
    ['who did not answer', 'unanswered'],
    ['13 july 2020', '2020-07-13 Day 135, day 135 after signing'],
  ])('“%s” gives %s', (q, id) => {
    expect(idsOf(search(q))[0]).toBe(id)
  })

  test('“al qaeda un report” gives a finding of the monitoring team', () => {
    const first = model.index.claims.get(idsOf(search('al qaeda un report'))[0] ?? '')
    expect(first).toMatchObject({ party: 'un-monitoring-team', kind: 'finding' })
  })
})

describe('what a journalist, a student and an editor look for is among the first three', () => {
  test.each([
    ['leggett', 'us-forces-afghanistan Sonny Leggett'],
    ['dragging its feet', '2020-04-press-prisoner-complaint-has-merit'],
    ['christmas', 'ev-2020-10-07-christmas'],
    ['russian bounties', '2020-06-26-press-reports-bounties'],
    ['maternity hospital', '2020-05-12-ghani-orders-offensive'],
    ['15 commanders', 'ev-2020-04-06-fifteen-commanders'],
    ['classified annexes', 'understanding-classified-annexes'],
    ['contractors', 'us-withdraw-contractors-civilians'],
    ['five bases', 'us-five-bases'],
    ['2500 troops', '2021-01-15-us-reaches-2500'],
    ['11 september', 'ev-2021-04-14-biden-date'],
    ['eid ceasefire', 'ev-2020-05-24-eid-ceasefire-1'],
    ['deliberately delayed', '2020-04-07-taliban-leaves-prisoner-talks'],
    ['resolution 2513', '2020-03-10-un-security-council-ready-to-review-list'],
    ['unama 2020 casualties', '2021-02-23-unama-casualties-rose-after-talks-began'],
    ['open letter americans', '2021-02-16-baradar-open-letter'],
    ['mohib rearrested', '2021-01-24-mohib-600-rearrested'],
    ['red cross', 'icrc'],
    ['sigar', 'sigar'],
    ['taliban delisting', 'un-sanctions-removal-goal'],
    ['good faith', '2020-03-02-esper-drawdown-starts-and-can-stop'],
    ['prisoner exchange', '/exchange'],
    ['position matrix', '/parties'],
    ['what is overdue', 'overdue'],
    ['who broke the agreement', 'not-kept'],
    ['day 135', '2020-07-13 Day 135, day 135 after signing'],
    ['taliban enter kabul', 'ev-2021-08-15-kabul'],
    ['last us soldier', '2021-08-30-taliban-last-soldier-left'],
    ['reuters 4500 attacks', '2020-05-01-reuters-4500-attacks-in-45-days'],
    ['tolo', 'n-tolo-2020-07-14'],
  ])('“%s” gives %s', (q, id) => {
    expect(idsOf(search(q)).slice(0, 3)).toContain(id)
  })
})

describe('one name in any of its spellings gives the same finds', () => {
  test.each([
    ['al-Qaida', ['al qaeda', "al-Qa'ida", 'al-Qa’ida', 'Al-Qaïda', 'alqaeda', 'القاعده', 'القاعدة']],
    ['Islamic State', ['ISIS', 'ISIL', 'ISKP', 'ISIS-K', 'IS-K', 'Daesh', 'islamic-state', 'داعش']],
    ['Khalilzad', ['khalilzad’s', 'KHALILZAD', 'خلیلزاد', 'خلیل زاد', 'خليلزاد']],
    ['Stanekzai', ['Stanikzai', 'Stanakzai', 'ستانکزی']],
    ['Abdul Ghani Baradar', ['Abdol Ghani Baradar', 'Abd al-Ghani Baradar', 'عبدال غنی برادر']],
    ['Haqqani', ['Haqani', 'Hakkani', 'حقانی']],
    ['Mujahid', ['Mojahed', 'Mujahed', 'مجاهد']],
    ['Taliban', ['Taleban', 'طالبان']],
    ['Afghanistan', ['افغانستان']],
    ['United States', ['U.S.', 'USA', 'America', 'آمریکا', 'امریکا', 'ایالات متحده']],
    ['ceasefire', ['cease-fire', 'آتش‌بس', 'آتش بس', 'truce']],
    ['8,600', ['8600', '۸۶۰۰', '٨٬٦٠٠']],
    ['prisoners', ['prisoner', 'detainees', 'زندانیان']],
    ['13 July 2020', ['2020-07-13', '13/07/2020', 'July 13, 2020', '13th july 2020', '13 Jul 2020', 'day 135']],
    ['July 2020', ['2020-07', 'jul 2020']],
  ])('%s', (name, others) => {
    const ids = idsOf(search(name))
    expect(ids.length).toBeGreaterThan(0)
    for (const other of others) expect(idsOf(search(other)), other).toEqual(ids)
  })
})

describe('words as they are typed', () => {
  test('the last word may be begun', () => {
    for (const begun of ['islamic st', 'islamic sta', 'islamic state']) {
      expect(idsOf(search(begun))[0], begun).toBe('understanding-expel-islamic-state')
    }
  })

  test('a slip of the hand is forgiven and told', () => {
    const answer = search('khalizad')
    expect(idsOf(answer)[0]).toBe('united-states Zalmay Khalilzad')
    expect(answer.wanted).toMatchObject([{ typed: 'khalizad', instead: ['khalilzad'] }])
  })

  test('every find holds all of the words; where none does, as many as can be, and it is told', () => {
    expect(search('bagram looting').heldOf).toBeNull()
    const partly = search('bagram unicorns looting')
    expect(partly.heldOf).toBe(2)
    expect(idsOf(partly)[0]).toBe('base-bagram')
  })

  test('words and a date narrow each other', () => {
    const ids = idsOf(search('taliban july 2020')).slice(1)
    expect(ids).toContain('2020-07-30-taliban-says-1000-completed')
    expect(ids.length).toBeLessThan(idsOf(search('july 2020')).length)
  })

  test('nothing found offers what comes near', () => {
    const answer = search('gandahar')
    expect(answer.total + answer.near.length).toBeGreaterThan(0)
    const none = search('qqqqaeda')
    expect(none.total).toBe(0)
    expect(none.near).toContain('qaida')
  })

  test.each(['', ' ', '%', '‍', '"', 'the', '?', '𝕏', '-', '.', '00', 'a b c', '\\'])('nothing breaks on “%s”', (q) => {
    expect(() => search(q)).not.toThrow()
  })
})

describe('as of a day', () => {
  test.each(['2020-02-29', '2020-04-06', '2020-09-12'])('%s: nothing that was not public by then is found', (text) => {
    const on = day(text)
    const days = new Map<string, string>([...model.terms, ...model.claims, ...model.events, ...model.parties].map((record) => [record.id, record.public.day]))
    for (const q of ['taliban', 'us', 'prisoners', 'afghan', 'withdrawal', '2021', 'july', 'bagram', 'kabul']) {
      const late = idsOf(search(q, on)).filter((id) => (days.get(id) ?? text) > on)
      expect(late, q).toEqual([])
    }
  })

  test('what came later is not there, and a later day is not named', () => {
    const then = day('2020-04-06')
    expect(search('bagram', then).groups.flatMap(({ best }) => best().map(({ id }) => id))).not.toContain('base-bagram')
    expect(search('15 august 2021', then).days).toEqual([])
    expect(search('who did not answer', then).lists[0]?.claims.every((claim) => claim.public.day <= then)).toBe(true)
  })

  test('a day that a term is due on finds the term before it has come', () => {
    expect(idsOf(search('13 july 2020', day('2020-04-06')))).toContain('us-first-drawdown')
  })

  test('a word on a term that became public later is neither found, offered nor shown before', () => {
    const words = { party: 'united-states', statement: 'Zebras graze.', sources: ['a-source'], public: publicFrom('2020-05-01') }
    const record = modelOf({ terms: [aTerm({ title: 'Grazing', positions: [words] })] })
    const [before, after] = [day('2020-04-30'), day('2020-05-01')]
    for (const typed of ['zebra', 'zebbra']) {
      const { total, near, wanted } = searchRecord(record, typed, before)
      expect([total, near.includes('zebra'), wanted[0]?.instead]).toEqual([0, false, []])
    }
    expect(searchRecord(record, 'zebbra', after).wanted[0]?.instead).toEqual(['zebra'])
    expect(idsOf(searchRecord(record, 'zebra', after))).toEqual(['the-term'])
    const { groups, wanted } = searchRecord(record, 'grazing', before)
    const shown = groups.flatMap(({ best }) => best().map((entry) => snippetOf(entry.texts(), wanted, before)?.pieces.map(({ text }) => text).join('')))
    expect(shown.join()).not.toContain('Zebras')
  })
})

describe('a large record', () => {
  test('is gone through in slices between which the page answers, and searched once that is done', async () => {
    const claims = Array.from({ length: 4000 }, (_, at) => aClaim({ id: `2020-04-05-claim-${at}`, summary: { en: `Statement ${at} of a great many on much the same.` } }))
    const record = modelOf({ claims })
    const waiting = indexing(record)
    expect(waiting).toBeInstanceOf(Promise)
    // Nobody makes a second index meanwhile.
    expect(indexing(record)).toBe(waiting)
    let turns = 0
    const turn = setInterval(() => (turns += 1))
    await waiting
    clearInterval(turn)
    expect(turns).toBeGreaterThan(1)
    expect(indexing(record)).toBeNull()
    expect(idsOf(searchRecord(record, 'statement 3999', day('2020-05-01')))).toEqual(['2020-04-05-claim-3999'])
  })
})
