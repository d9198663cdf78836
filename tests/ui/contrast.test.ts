import { describe, expect, test } from 'vitest'
import { contrast, deficiencies, difference } from './colour.ts'
import { colourOf, colourTokens } from './tokens.ts'

const themes = ['light', 'dark'] as const
const parties = ['party-1', 'party-2', 'party-3', 'party-4', 'party-5', 'party-6']
const tones = ['quiet', 'progress', 'attention', 'done', 'contested', 'open', 'ended'].map((tone) => `tone-${tone}`)

/** Words on what they stand on: 4.5 to 1 (WCAG 1.4.3). */
const words: readonly (readonly [string, string])[] = [
  ...['surface', 'surface-sunk', 'surface-raised', 'highlight'].flatMap((ground) => [['ink', ground] as const]),
  ...['surface', 'surface-sunk', 'surface-raised'].flatMap((ground) => [['ink-muted', ground] as const]),
  ['accent-ink', 'accent'],
]

/** Marks, edges of controls and the focus ring on what they stand on: 3 to 1 (WCAG 1.4.11). */
const marks = [...parties, 'party-other', ...tones, 'rule-strong', 'accent', 'focus'].flatMap((mark) =>
  ['surface', 'surface-sunk', 'surface-raised'].map((ground) => [mark, ground] as const),
)

/** Hairlines between rows carry nothing that the space does not. */
const decoration = ['rule']

describe.each(themes)('in the %s theme', (theme) => {
  test.each(words)('%s can be read on %s', (ink, ground) => {
    expect(contrast(colourOf(ink, theme), colourOf(ground, theme))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(marks)('%s can be made out on %s', (mark, ground) => {
    expect(contrast(colourOf(mark, theme), colourOf(ground, theme))).toBeGreaterThanOrEqual(3)
  })

  describe.each(Object.entries(deficiencies))('with deficiency: %s', (_name, matrix) => {
    const apart = (one: string, other: string) => difference(colourOf(one, theme), colourOf(other, theme), matrix)

    test('any two parties are apart, the first three far apart', () => {
      const main = new Set(parties.slice(0, 3))
      for (const [index, one] of parties.entries()) {
        for (const other of parties.slice(index + 1)) {
          const least = main.has(one) && main.has(other) ? 15 : 9
          expect(apart(one, other), `${one} and ${other}`).toBeGreaterThan(least)
        }
      }
    })

    test('the two tones with a hue are apart from each other and from the grey ones', () => {
      for (const [one, other] of [
        ['tone-attention', 'tone-contested'],
        ['tone-attention', 'tone-quiet'],
        ['tone-attention', 'tone-progress'],
        ['tone-contested', 'tone-quiet'],
        ['tone-contested', 'tone-progress'],
      ] as const) {
        expect(apart(one, other), `${one} and ${other}`).toBeGreaterThan(8)
      }
    })
  })
})

test('every colour token is in a pair above', () => {
  const paired = new Set([...words, ...marks].flat())
  expect([...colourTokens.keys()].filter((name) => !paired.has(name))).toEqual(decoration)
})
