import { keyed } from '../../model/keyed.ts'
import { phrases, spelling } from './spellings.ts'

/** A word of a text as it is compared, and where it stands there. */
export interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** A number with its thousands, or letters with the apostrophes and joiners inside them. */
const wordForm = /\p{N}+(?:[,٬]\p{N}{3})*|[\p{L}\p{M}]+(?:['’‘ʼʻʿ`´\u200C][\p{L}\p{M}]+)*/gu

/** Letters that one script writes in several ways, in the one way they are compared in. */
const letters: ReadonlyMap<string, string> = new Map([
  ['ي', 'ی'],
  ['ى', 'ی'],
  ['ك', 'ک'],
  ['ة', 'ه'],
  ['ـ', ''],
])

/** The digit of any script that a text may count in, as the record writes it. */
const digit = (sign: string): string => String(sign.charCodeAt(0) & 0xf)

// Words are worked out once: a record uses the same few thousand again and again.

/** Lower case, without accents, apostrophes, thousands or the possessive; Arabic letters and digits in one form. */
const fold = keyed((text: string) =>
  text
    .replace(/['’]s$/i, '')
    .normalize('NFD')
    .replace(/[\p{M}'’‘ʼʻʿ`´\u200C,٬]/gu, '')
    .replace(/[يىكةـ]/g, (sign) => letters.get(sign) ?? sign)
    .replace(/[٠-٩۰-۹]/g, digit)
    .toLowerCase(),
)

/** Without the ending of the plural, which a reader types or leaves out. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}

/** The names of two words by the first of them. */
const phrasesFrom: ReadonlyMap<string, typeof phrases> = new Map(
  phrases.map(({ parts: [first = ''] }) => [first, phrases.filter(({ parts }) => parts[0] === first)]),
)

/** A name of two words that stands for one, and which of the words it covers. */
interface Joined {
  readonly word: string
  readonly from: number
  readonly count: number
}

function joined(words: readonly string[]): readonly Joined[] {
  const found: Joined[] = []
  for (const [from, first] of words.entries()) {
    for (const { parts, word } of phrasesFrom.get(first) ?? []) {
      if (parts.every((part, at) => words[from + at] === part)) found.push({ word, from, count: parts.length })
    }
  }
  return found
}

const plainWords = (text: string): readonly Word[] =>
  [...text.matchAll(wordForm)].map((found) => ({
    word: fold(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }))

/** The form in which a word is looked up: its singular, in the spelling of the record. */
export const lookUpForm = keyed((word: string) => spelling(word) ?? spelling(singular(word)) ?? singular(word))

/** The words of a text of the record, as they are compared. A name of two words is there as such and as its parts. */
export function formsIn(text: string): readonly string[] {
  const words = (text.match(wordForm) ?? []).map(fold)
  return [...joined(words).map(({ word }) => word), ...words.map(lookUpForm)]
}

/** Names of two words over the place of both. */
const placed = (words: readonly Word[]): readonly (Word & Joined)[] =>
  joined(words.map(({ word }) => word)).flatMap((name) => {
    const [first, last] = [words[name.from], words[name.from + name.count - 1]]
    return first === undefined || last === undefined ? [] : [{ ...name, start: first.start, end: last.end }]
  })

/** The words of {@link formsIn} with where they stand. */
export function wordsIn(text: string): readonly Word[] {
  const words = plainWords(text)
  return [...placed(words), ...words.map((item) => ({ ...item, word: lookUpForm(item.word) }))]
}

/** The words of a search, as typed but for case and accents. A name of two words is one. */
export function wordsAsked(search: string): readonly Word[] {
  const words = plainWords(search)
  const names = placed(words)
  const covered = (at: number) => names.find(({ from, count }) => at >= from && at < from + count)
  return words.flatMap((item, at) => {
    const name = covered(at)
    return name === undefined ? [item] : name.from === at ? [name] : []
  })
}
