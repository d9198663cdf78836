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

/** Lower case, without accents, apostrophes, thousands or the possessive; Arabic letters and digits in one form. */
const fold = (text: string): string =>
  text
    .replace(/['’]s$/i, '')
    .normalize('NFD')
    .replace(/[\p{M}'’‘ʼʻʿ`´\u200C,٬]/gu, '')
    .replace(/[يىكةـ]/g, (sign) => letters.get(sign) ?? sign)
    .replace(/[٠-٩۰-۹]/g, digit)
    .toLowerCase()

/** Without the ending of the plural, which a reader types or leaves out. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}

/** Names of two words that stand for one, as one word over both. */
function joined(words: readonly Word[]): readonly (Word & { readonly from: number; readonly count: number })[] {
  return words.flatMap(({ start }, from) =>
    phrases.flatMap(({ parts, word }) => {
      const last = words[from + parts.length - 1]
      const fits = last !== undefined && parts.every((part, at) => words[from + at]?.word === part)
      return fits ? [{ word, start, end: last.end, from, count: parts.length }] : []
    }),
  )
}

const plainWords = (text: string): readonly Word[] =>
  [...text.matchAll(wordForm)].map((found) => ({
    word: fold(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }))

/** The one form of a word: its singular, in the spelling of the record. */
const oneForm = (item: Word): Word => {
  const known = spelling(item.word)
  return { ...item, word: known ?? spelling(singular(item.word)) ?? singular(item.word) }
}

/** The words of a text of the record. A name of two words is there as such and as its parts. */
export function wordsIn(text: string): readonly Word[] {
  const words = plainWords(text)
  return [...joined(words), ...words.map(oneForm)]
}

/** The words of a search, as typed but for case and accents. A name of two words is one. */
export function wordsAsked(search: string): readonly Word[] {
  const words = plainWords(search)
  const names = joined(words)
  const covered = (at: number) => names.find(({ from, count }) => at >= from && at < from + count)
  return words.flatMap((item, at) => {
    const name = covered(at)
    return name === undefined ? [item] : name.from === at ? [name] : []
  })
}

/** The form in which a typed word is looked up. */
export const lookUpForm = (word: string): string => oneForm({ word, start: 0, end: 0 }).word
