import { describe, expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { responsesTo } from '../../../src/model/rule/response.ts'
import { groupClaims, orderClaims } from '../../../src/views/claims/groupClaims.ts'
import { articleRecord as model } from '../renderView.tsx'

const asOf = day('2020-04-06')
const grouped = (order: 'newest' | 'oldest' | 'unanswered') => groupClaims(model, orderClaims(model, model.claims, order, asOf), order, asOf)

describe('statements under headings', () => {
  test('newest first: what is only known as early April stands where it became public, and says so', () => {
    const titles = grouped('newest').map(({ title }) => title)
    expect(titles).toContain('early April 2020, public from 6 April 2020')
    expect(titles.at(-1)).toBe('29 February 2020')
  })

  test('oldest first is the same turned round', () => {
    const order = (groups: ReturnType<typeof grouped>) => groups.flatMap(({ claims }) => claims.map(({ id }) => id))
    expect(order(grouped('oldest'))).toEqual(order(grouped('newest')).toReversed())
  })

  test('no heading stands twice, and nothing is lost', () => {
    for (const order of ['newest', 'oldest', 'unanswered'] as const) {
      const groups = grouped(order)
      expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length)
      expect(groups.flatMap(({ claims }) => claims)).toHaveLength(model.claims.length)
    }
  })

  test('unanswered: open allegations first, the oldest of them first', () => {
    const [open, rest] = grouped('unanswered')
    const isOpen = (id: string) => responsesTo(model, id, asOf).some(({ openFor }) => openFor !== null)
    expect(open?.claims.length).toBeGreaterThan(0)
    expect(open?.claims.every(({ id }) => isOpen(id))).toBe(true)
    expect(rest?.claims.some(({ id }) => isOpen(id))).toBe(false)
    const days = open?.claims.map((claim) => claim.public.day) ?? []
    expect(days).toEqual(days.toSorted())
  })
})
