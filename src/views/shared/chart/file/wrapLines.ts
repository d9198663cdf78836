/** How wide a text is, in units of the sheet. */
export type Measure = (text: string) => number

/** A text in lines no wider than the room. A single word that is wider stands alone. */
export function wrapLines(text: string, room: number, measure: Measure): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const last = lines.at(-1)
    if (last !== undefined && measure(`${last} ${word}`) <= room) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
