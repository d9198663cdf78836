import { type Typeface, widthOf } from './typeface.ts'

/** The room a text has: the sizes it may take, the largest first, and how many lines of what width. */
export interface TextRoom {
  readonly sizes: readonly [number, ...number[]]
  readonly width: number
  readonly lines: number
  /** Lines of a length, as titles have them. A title is not broken once more for a size that is hardly larger. */
  readonly isTitle?: boolean
}

/** A text broken into lines that fit. */
export interface FittedText {
  readonly size: number
  readonly lines: readonly string[]
  /** Whether something did not fit. */
  readonly isCut: boolean
}

/** A title on one line, and on two, may be this much smaller than the largest. */
const fewLines = [0.8, 0.72] as const

/**
 * Sets a text at the largest size at which it fits its room. Where it fits at none, it takes the smallest and ends between
 * two words with an ellipsis.
 */
export function fitText(face: Typeface, text: string, { sizes, width, lines, isTitle = false }: TextRoom): FittedText {
  const kept = text.replaceAll(wholeDay, '$1\u00A0$2\u00A0$3')
  const wrappedAt = (size: number, within = width): FittedText => ({ size, lines: wrapText((part) => widthOf(face, part, size) <= within, kept), isCut: false })
  const fitted = sizes.map((size) => wrappedAt(size))
  const few = isTitle ? fewLines.flatMap((least, at) => fitted.find((each) => each.lines.length === at + 1 && each.size >= least * sizes[0]) ?? []) : []
  const whole = few[0] ?? fitted.find((each) => each.lines.length <= lines)
  if (whole !== undefined) return isTitle ? balanced(whole, (within) => wrappedAt(whole.size, within), width) : whole
  const { size, lines: all } = fitted.at(-1) ?? wrappedAt(sizes[0])
  const last = all.slice(lines - 1).join(' ')
  return { size, lines: [...all.slice(0, lines - 1), shortened((part) => widthOf(face, part, size) <= width, last)], isCut: true }
}

/** A day is not broken: `5 April 2020`. */
const wholeDay = /(\d{1,2}) (\p{Lu}\p{Ll}+) (\d{4})/gu

/** The same number of lines in the least width, so that the last is not a single word. */
function balanced(whole: FittedText, within: (width: number) => FittedText, width: number): FittedText {
  let best = whole
  for (let part = 0.95; part > 0.4; part -= 0.05) {
    const next = within(width * part)
    if (next.lines.length > whole.lines.length) return best
    best = next
  }
  return best
}

/** Breaks a text between words into the fewest lines that fit; a word that is wider than a line is broken where the line ends. */
function wrapText(fits: (text: string) => boolean, text: string): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[^\S\u00A0]+/).flatMap((each) => pieces(fits, each))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && !fits(longer)) {
      lines.push(line)
      line = word
    } else {
      line = longer
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** A word as pieces that fit a line each: nearly always the word itself. */
function pieces(fits: (text: string) => boolean, word: string): readonly string[] {
  if (word === '' || fits(word)) return word === '' ? [] : [word]
  const letters = Array.from(word)
  let length = letters.length - 1
  while (length > 1 && !fits(letters.slice(0, length).join(''))) length -= 1
  return [letters.slice(0, length).join(''), ...pieces(fits, letters.slice(length).join(''))]
}

/** As many whole words from the beginning as fit with an ellipsis after them. */
function shortened(fits: (text: string) => boolean, text: string): string {
  const words = text.split(' ')
  while (words.length > 1 && !fits(ended(words))) words.pop()
  return ended(words)
}

/** No mark of punctuation, and no opening quotation mark, is left in front of the ellipsis. */
const ended = (words: readonly string[]): string => `${words.join(' ').replace(/[\s,;:.–—“‘(]+$/u, '')} …`
