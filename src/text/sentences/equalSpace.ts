import { countOf, listOf } from '../formatNumber.ts'

/** What one side has on paper: how many statements, and how many characters they take. */
export interface SideSpace {
  readonly name: string
  readonly statements: number
  readonly characters: number
}

/** Null where no side has more than a tenth more room than another; else the line that says why. */
export function unequalSpaceSentence(sides: readonly SideSpace[]): string | null {
  const lengths = sides.map(({ characters }) => characters)
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)]
  if (most <= least * 1.1) return null
  const counts = sides.map(({ name, statements }) => `${countOf(statements, 'statement')} by ${name}`)
  return `The sides do not have equal space here: the latest word of each is given whole, and the record holds ${listOf(counts)} on this term.`
}
