import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadModel } from '../../src/model/load.ts'
import { claimTitle } from '../../src/text/claimTitle.ts'

const loaded = loadModel(readFileSync('public/agreement.json', 'utf8'))
if (!loaded.ok) throw new Error('The record has problems.')
const { model } = loaded
const titleOf = (id: string): string => {
  const claim = model.index.claims.get(id)
  if (claim === undefined) throw new Error(`There is no claim ${id}.`)
  return claimTitle(model, claim)
}

describe('the short name of a claim', () => {
  test('is that of no other claim', () => {
    const titles = model.claims.map((claim) => claimTitle(model, claim))
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([])
  })

  test('has a letter only where several statements of one day would share it', () => {
    expect(titleOf('2020-04-05-usfora-upholds-terms-baseless')).toBe('Denial by Sonny Leggett, US forces in Afghanistan, 5 April 2020')
    expect(titleOf('2020-04-05-taliban-us-drone-attacks-on-civilians')).toBe('Accusation by Taliban, 5 April 2020 (e)')
  })

  test('does not tell, by its letter, of a statement that became public later', () => {
    const later = model.claims.flatMap((claim) => {
      const letter = / \(([a-z])\)$/.exec(claimTitle(model, claim))?.[1]
      if (letter === undefined) return []
      const plain = claimTitle(model, claim).slice(0, -4)
      const days = model.claims.filter((other) => claimTitle(model, other).startsWith(`${plain} (`)).map((other) => other.public.day)
      return new Set(days).size === 1 ? [] : [claim.id]
    })
    expect(later).toEqual([])
  })
})
