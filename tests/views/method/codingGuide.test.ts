import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { answerKinds, saysValues } from '../../../src/model/vocabulary.ts'
import { doubleCoding } from '../../../src/views/method/doubleCoding.ts'

const guide = readFileSync('docs/coding.md', 'utf8')

describe('the guide to coding', () => {
  test.each([...saysValues, ...answerKinds])('says what %s means', (value) => {
    expect(guide).toContain(`| \`${value}\` |`)
  })

  test('gives the same figures as the method page', () => {
    const { claims, units, says, answers } = doubleCoding
    for (const words of [
      `All ${claims} statements`,
      `in ${units.shared} cases, and one of them alone in ${units.byOneOnly} (F1 ${units.f1.toFixed(2)})`,
      `in ${says.percent} percent (Cohen's kappa ${says.kappa.toFixed(2)})`,
      `F1 ${answers.f1.toFixed(2)}.`,
    ]) {
      expect(guide).toContain(words)
    }
  })
})
