import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadModel } from '../../src/model/load.ts'
import { day } from '../../src/model/days.ts'
import { accountOf } from '../../src/model/rule/account.ts'
import type { Model } from '../../src/model/types.ts'

interface Loose {
  id: string
  repliesTo: string[]
  bearsOn: string[]
  points: { answers: string[] }[]
}

const guide = readFileSync('docs/editing.md', 'utf8')
const record: { claims: Loose[] } = JSON.parse(readFileSync('public/agreement.json', 'utf8'))
const example: Loose = JSON.parse(/```json\n([\s\S]+?)```/.exec(guide)?.[1] ?? '')

/** The record as it would be had nobody entered the answers of that day yet. */
const answers = new Set([example.id, '2020-04-05-usfora-will-defend-afghan-partners'])
const without = (ids: string[]) => ids.filter((id) => !answers.has(id))
const before = {
  ...record,
  claims: record.claims
    .filter(({ id }) => !answers.has(id))
    .map((claim) => ({
      ...claim,
      repliesTo: without(claim.repliesTo),
      bearsOn: without(claim.bearsOn),
      points: claim.points.map((point) => ({ ...point, answers: without(point.answers) })),
    })),
}

function load(value: unknown): Model {
  const loaded = loadModel(JSON.stringify(value))
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 2))
  return loaded.model
}
const account = (model: Model) =>
  accountOf(model, 'understanding-us-limits-strikes', 'united-states', day('2020-04-06'))

describe('the worked example of the editing guide', () => {
  test('is accepted as it stands, and turns an accusation without answer into a disputed account', () => {
    expect(account(load(before)).unanswered).toBeGreaterThan(0)
    expect(account(load(before)).state).not.toBe('disputed')

    const after = account(load({ ...before, claims: [...before.claims, example] }))
    expect(after.state).toBe('disputed')
    expect(after.settling.map(({ claim }) => claim.id)).toEqual([example.id])
  })

  test('is refused, with its id and the place, when its term is misspelt', () => {
    const wrong = { ...example, points: example.points.map((point) => ({ ...point, term: 'us-limits-strike' })) }
    const loaded = loadModel(JSON.stringify({ ...before, claims: [...before.claims, wrong] }))
    expect(loaded.ok).toBe(false)
    if (loaded.ok) return
    expect(loaded.problems).toHaveLength(1)
    expect(loaded.problems[0]).toMatchObject({ record: example.id, problem: 'there is no term "us-limits-strike"' })
  })
})
