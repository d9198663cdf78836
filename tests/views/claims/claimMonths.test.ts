import { describe, expect, test } from 'vitest'
import { claimMonths } from '../../../src/views/claims/claimMonths.ts'
import { groupClaims, orderClaims } from '../../../src/views/claims/groupClaims.ts'
import { articleRecord, wholeRecord } from '../renderView.tsx'

const monthsOf = (model: typeof wholeRecord, order: 'newest' | 'oldest' | 'unanswered') =>
  claimMonths(groupClaims(model, orderClaims(model, model.claims, order, model.agreement.coverage.to), order, model.agreement.coverage.to), order)

describe('the list by month', () => {
  test('every month once, in the order of the list, and no statement lost', () => {
    const newest = monthsOf(wholeRecord, 'newest')
    expect(newest.map(({ title }) => title).slice(0, 2)).toEqual(['August 2021', 'July 2021'])
    expect(monthsOf(wholeRecord, 'oldest').map(({ key }) => key)).toEqual(newest.map(({ key }) => key).toReversed())
    expect(new Set(newest.map(({ key }) => key)).size).toBe(newest.length)
    expect(newest.flatMap(({ groups }) => groups.flatMap(({ claims }) => claims))).toHaveLength(wholeRecord.claims.length)
    for (const { key, groups, count } of newest) {
      expect(groups.flatMap(({ claims }) => claims).filter((claim) => claim.public.day.startsWith(key))).toHaveLength(count ?? Number.NaN)
    }
  })

  test('of a long list what comes first is open and the rest is folded; a short one is open as a whole', () => {
    const open = monthsOf(wholeRecord, 'newest').map(({ isOpen }) => isOpen)
    expect(open.slice(0, 2)).toEqual([true, true])
    expect(open.slice(2).some(Boolean)).toBe(false)
    const short = claimMonths(groupClaims(articleRecord, articleRecord.claims.slice(0, 20), 'newest', articleRecord.agreement.coverage.to), 'newest')
    expect(short.every(({ isOpen }) => isOpen)).toBe(true)
  })

  test('of the beginning of a list the last month does not say how many it holds', () => {
    const { to } = wholeRecord.agreement.coverage
    const beginning = orderClaims(wholeRecord, wholeRecord.claims, 'newest', to).slice(0, 30)
    const counts = claimMonths(groupClaims(wholeRecord, beginning, 'newest', to), 'newest', false).map(({ count }) => count)
    expect(counts.at(-1)).toBeNull()
    expect(counts.slice(0, -1)).not.toContain(null)
  })

  test('open allegations and all others are the two parts of their order', () => {
    expect(monthsOf(wholeRecord, 'unanswered').map(({ title, isOpen }) => `${title}: ${isOpen}`)).toEqual([
      'Allegations with no answer on record, the oldest first: true',
      'All others, the newest first: false',
    ])
  })
})
