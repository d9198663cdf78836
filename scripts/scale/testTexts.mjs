// Texts for test material: the words of the record in another order, so that they count and search alike and say nothing.

/** @typedef {import('./draws.mjs').Draws} Draws */
/** @typedef {string | { readonly en: string, readonly [tag: string]: string }} Text */

const month = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g

/**
 * The words of a text in a drawn order, as many as before. Months lose their names: no drawn order may name a date.
 * @param {string} text
 * @param {Draws} draws
 */
const scrambledWords = (text, draws) => draws.shuffled(text.replaceAll(month, 'month').split(/\s+/)).join(' ')

/**
 * The same of a text that may be given by language.
 * @template {Text | undefined} T
 * @param {T} text
 * @param {Draws} draws
 * @returns {T}
 */
export function scrambled(text, draws) {
  if (text === undefined) return text
  if (typeof text === 'string') return /** @type {T} */ (scrambledWords(text, draws))
  return /** @type {T} */ (Object.fromEntries(Object.entries(text).map(([tag, words]) => [tag, scrambledWords(words, draws)])))
}

/**
 * A text with a mark before it that says what it is.
 * @template {Text} T
 * @param {string} mark
 * @param {T} text
 * @returns {T}
 */
export function marked(mark, text) {
  if (typeof text === 'string') return /** @type {T} */ (`${mark}${text}`)
  return /** @type {T} */ (Object.fromEntries(Object.entries(text).map(([tag, words]) => [tag, `${mark}${words}`])))
}
