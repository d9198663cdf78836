/**
 * A table as Markdown; the first column is words, the others are figures.
 * @param {readonly string[]} heads
 * @param {readonly (readonly string[])[]} rows
 * @returns {string}
 */
export function markdownTable(heads, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`
  return [line(heads), `|---|${heads.slice(1).map(() => '--:|').join('')}`, ...rows.map(line)].join('\n')
}
