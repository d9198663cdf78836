// Puts what was measured into a text, between the two comments that name the part.

/** @param {string} part */
const marks = (part) => ({ begin: `<!-- measured: ${part} -->`, end: `<!-- end: ${part} -->` })

/**
 * @param {string} text
 * @param {string} part
 * @param {string} measured
 * @returns {string}
 */
export function writeMeasured(text, part, measured) {
  const { begin, end } = marks(part)
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from === -1 || to < from) throw new Error(`The text has no place for "${part}": it wants ${begin} and, after it, ${end}.`)
  return `${text.slice(0, from + begin.length)}\n\n${measured}\n\n${text.slice(to)}`
}
