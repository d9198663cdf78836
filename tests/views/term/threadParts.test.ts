import { expect, test } from 'vitest'
import type { ThreadNode } from '../../../src/model/rule/thread.ts'
import { threadParts } from '../../../src/views/term/threadParts.ts'
import { aClaim, modelOf } from '../../model/build.ts'

const { claims } = modelOf({ claims: ['answered', 'open', 'alone'].map((id) => aClaim({ id })) })
const threads: readonly ThreadNode[] = claims.map((claim) => ({ claim, alsoAnswers: [], replies: [] }))

test('exchanges, allegations without a reply and single statements stand apart', () => {
  const parts = threadParts(threads, { alleges: (id) => id !== 'alone', isAnswered: (id) => id === 'answered' })
  const ids = (nodes: readonly ThreadNode[]) => nodes.map(({ claim }) => claim.id)
  expect(ids(parts.exchanges)).toEqual(['answered'])
  expect(ids(parts.unanswered)).toEqual(['open'])
  expect(ids(parts.single)).toEqual(['alone'])
})
