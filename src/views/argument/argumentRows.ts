import type { ArgumentFacts } from './argumentFacts.ts'

/** One statement of the picture as a row of its table. */
export interface ArgumentRow {
  readonly key: string
  readonly answers: readonly string[]
  readonly answeredBy: readonly string[]
  readonly openFor: number | null
  readonly fits: boolean
}

/** Everything that the picture draws, oldest first. */
export const argumentRows = ({ marks, links }: ArgumentFacts): readonly ArgumentRow[] =>
  marks.map(({ key, openFor, fits }) => ({
    key,
    answers: links.filter(({ answer }) => answer === key).map(({ answered }) => answered),
    answeredBy: links.filter(({ answered }) => answered === key).map(({ answer }) => answer),
    openFor,
    fits,
  }))
