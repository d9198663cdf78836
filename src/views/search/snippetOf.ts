import type { Day } from '../../model/days.ts'
import { type EntryText, isPublic } from './entry.ts'
import type { Wanted } from './lookUp.ts'
import { wordsIn, type Word } from './wordsIn.ts'

/** A stretch of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string
  /** Where it begins. */
  readonly start: number
  readonly isMatch: boolean
}

/** The words shown of a find beside its title. */
export interface Snippet {
  readonly pieces: readonly Piece[]
  readonly lead: string | undefined
  /** The language of a quotation; undefined where the words are ours. */
  readonly quoted: string | undefined
}

/** About as many letters as fit in two lines; of a longer text, the part around the first match is shown. */
const longest = 190
const before = 50

const isWanted = (word: string, wanted: readonly Wanted[]): boolean => wanted.some(({ found }) => found.has(word))

/** A text cut where matches begin and end; matches that touch or lie within each other are one. */
function cut(text: string, matches: readonly Pick<Word, 'start' | 'end'>[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of matches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue
    if (start > at) pieces.push({ text: text.slice(at, start), start: at, isMatch: false })
    pieces.push({ text: text.slice(start, end), start, isMatch: true })
    at = end
  }
  return at < text.length ? [...pieces, { text: text.slice(at), start: at, isMatch: false }] : pieces
}

/** The part of a long text around its first match, whole words, with a sign where something is left out. */
function around(text: string, matches: readonly Word[]): readonly Piece[] {
  if (text.length <= longest) return cut(text, matches)
  const first = Math.min(...matches.map(({ start }) => start), text.length - longest)
  const from = first <= before ? 0 : text.indexOf(' ', first - before) + 1
  const space = text.lastIndexOf(' ', from + longest)
  const to = from + longest >= text.length ? text.length : space > from ? space : from + longest
  const own = matches.filter(({ start, end }) => start >= from && end <= to).map(({ start, end }) => ({ start: start - from, end: end - from }))
  return cut(text.slice(from, to), own).map((piece, at, all) => ({
    ...piece,
    text: `${at === 0 && from > 0 ? '… ' : ''}${piece.text}${at === all.length - 1 && to < text.length ? ' …' : ''}`,
  }))
}

/** A title with its matches. */
export const markTitle = (title: string, wanted: readonly Wanted[]): readonly Piece[] =>
  cut(title, wordsIn(title).filter(({ word }) => isWanted(word, wanted)))

/** The text of a find that holds most of what was looked for; its first text to show where only the title does. */
export function snippetOf(texts: readonly EntryText[], wanted: readonly Wanted[], asOf: Day): Snippet | null {
  const shown = texts
    .filter((text) => text.shown !== undefined && isPublic(text, asOf))
    .map((text) => {
      const matches = wordsIn(text.text).filter(({ word }) => isWanted(word, wanted))
      const held = wanted.filter(({ found }) => matches.some(({ word }) => found.has(word))).length
      return { ...text, matches, held }
    })
  const most = Math.max(0, ...shown.map(({ held }) => held))
  const best = shown.find(({ held }) => held === most)
  if (best === undefined) return null
  return { pieces: around(best.text, best.matches), lead: best.lead, quoted: best.shown === 'quote' ? best.language : undefined }
}
