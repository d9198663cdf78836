import { tenth } from '../shared/chart/dayScale.ts'
import { linesOf } from '../shared/chart/linesOf.ts'
import type { PlacedMark } from '../shared/chart/placedMark.ts'
import type { LinkedFacts } from './linkedFacts.ts'
import { linkMarks } from './linkMarks.ts'
import type { PlacedLinkWords, PlacedLinks, PlacedStrand } from './placedLinks.ts'

/** The sizes of the picture as an indented list, in units of its box. */
export interface ListFrame {
  readonly width: number
  readonly letters: number
  readonly line: number
  readonly mark: number
}

/** For phones, and for tablets. */
export const narrowList: ListFrame = { width: 320, letters: 13, line: 16.5, mark: 10.5 }
export const middleList: ListFrame = { width: 720, letters: 13.5, line: 18, mark: 10.5 }

/** Where marks stand, where the words beside them begin, and the room between the parts. */
const stem = 16
const indent = 32
const room = { term: 20, link: 8 }

/** Places each term that waits, and indented under it what it waits on, with a mark per link on a line down from it. */
export function placeLinkList({ terms, links }: LinkedFacts, { width, letters, line, mark }: ListFrame): PlacedLinks {
  const titles = new Map(terms.map(({ id, title }) => [id, title]))
  const words: PlacedLinkWords[] = []
  const strands: PlacedStrand[] = []
  const marks: PlacedMark[] = []
  let y = 0
  const write = (key: string, text: string, x: number, as: PlacedLinkWords['as']) => {
    for (const [index, each] of linesOf(text, width - x, letters).entries()) {
      y += line
      words.push({ key: `${key} ${index}`, x, y: tenth(y), text: each, as })
    }
  }
  for (const { id, title } of terms) {
    const own = links.filter(({ term }) => term === id)
    if (own.length === 0) continue
    y += room.term
    write(id, title, 0, 'term')
    let above = y + 5
    for (const link of own) {
      y += room.link
      const at = tenth(y + line - letters * 0.36)
      const { shape, dashes } = linkMarks[link.kind]
      strands.push({ key: link.key, link: link.key, kind: link.kind, d: dashes === null ? '' : `M${stem} ${tenth(above)}V${tenth(at - mark)}` })
      marks.push({ key: link.key, name: link.name, x: stem, y: at, size: mark, shape, tone: 'ink', open: link.isDoubted })
      above = at + mark
      write(`${link.key} kind`, link.words, indent, 'kind')
      for (const other of link.on) write(`${link.key} ${other}`, titles.get(other) ?? other, indent, 'on')
      if (link.doubtWords !== null) write(`${link.key} doubt`, link.doubtWords, indent, 'kind')
    }
  }
  return { width, height: tenth(y + line), letters, boxes: [], rings: [], strands: strands.filter(({ d }) => d !== ''), words, marks }
}
