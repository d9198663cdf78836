/** The usual width of a letter as a share of its size, in text that may run a little over its room. */
const letter = 0.5

/** Breaks a text between words into lines that fit a room, in units of the picture. A word longer than the room stands alone. */
export function linesOf(text: string, room: number, size: number): readonly string[] {
  const most = room / (letter * size)
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= most) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}
