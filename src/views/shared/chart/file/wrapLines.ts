/** How wide a text is, in units of the sheet. */
export type Measure = (text: string) => number

/** A word that is wider than the room, such as an address, in pieces that fit. */
function piecesOf(word: string, room: number, measure: Measure): readonly string[] {
  const pieces = ['']
  for (const letter of word) {
    const piece = `${pieces.at(-1) ?? ''}${letter}`
    if (piece.length > 1 && measure(piece) > room) pieces.push(letter)
    else pieces[pieces.length - 1] = piece
  }
  return pieces
}

/** A text in lines no wider than the room. */
export function wrapLines(text: string, room: number, measure: Measure): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const last = lines.at(-1)
    if (last !== undefined && measure(`${last} ${word}`) <= room) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(...piecesOf(word, room, measure))
  }
  return lines
}
