import { expect, test } from 'vitest'
import { remember } from '../../../src/model/rule/remember.ts'
import { modelOf } from '../build.ts'

test('an answer is worked out once for a model, and again for another', () => {
  let asked = 0
  const answer = remember('once', (_, text: string) => {
    asked += 1
    return `${text}!`
  })
  const [one, other] = [modelOf({}), modelOf({})]
  expect([answer(one, 'a'), answer(one, 'a'), answer(one, 'b'), answer(other, 'a')]).toEqual(['a!', 'a!', 'b!', 'a!'])
  expect(asked).toBe(3)
})

test('what is asked for again and again is kept while very much else is asked for', () => {
  let asked = 0
  const often = remember('often', () => {
    asked += 1
    return asked
  })
  const rarely = remember('rarely', (_, text: string) => text)
  const model = modelOf({})
  for (let at = 0; at < 250_000; at += 1) {
    rarely(model, String(at))
    if (at % 1000 === 0) often(model)
  }
  expect(asked).toBe(1)
})

test('letting go of old answers costs no more the longer it goes on', () => {
  const answer = remember('many', (_, text: string) => text)
  const model = modelOf({})
  const timeOf = (from: number): number => {
    const began = performance.now()
    for (let at = from; at < from + 30_000; at += 1) answer(model, String(at))
    return performance.now() - began
  }
  const times = Array.from({ length: 8 }, (_, batch) => timeOf(batch * 30_000))
  const [first = Number.NaN] = times
  // Going over all that was let go before would make it hundreds of times as long.
  expect(Math.max(...times)).toBeLessThan(20 * Math.max(first, 5))
})
