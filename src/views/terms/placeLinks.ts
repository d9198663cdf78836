import { linkKindWords } from '../../text/sentences/linkedSentence.ts'
import { tenth } from '../shared/chart/dayScale.ts'
import { groupedBy } from '../shared/chart/groupedBy.ts'
import { linesOf } from '../shared/chart/linesOf.ts'
import type { PlacedMark } from '../shared/chart/placedMark.ts'
import type { DutyLink, LinkedFacts } from './linkedFacts.ts'
import { type LayerItem, linkLayers } from './linkLayers.ts'
import { linkMarks } from './linkMarks.ts'
import { type LinkNode, type Strand, linkNodes, strandsOf } from './linkNodes.ts'
import type { PlacedBox, PlacedLinkWords, PlacedLinks } from './placedLinks.ts'
import { type PlacedNode, placeStrands } from './placeStrands.ts'
import { stackLayers } from './stackLayers.ts'

/** The sizes of the layered picture, in units of its box. */
const frame = {
  width: 960,
  /** The room at the left and right for lines that lead round from a box to another of its layer. */
  side: 24,
  gutter: 82,
  widest: 236,
  letters: 11.5,
  line: 13.5,
  padding: 6,
  /** The room for the words over the layers. */
  head: 26,
  mark: 9,
  pitch: 14,
  passage: 9,
  gap: 11,
  /** The room over a ring for its caption, and around it. */
  caption: 20,
  around: 16,
}

interface Body {
  readonly lines: readonly { readonly text: string; readonly as: 'boxed' | 'kind' }[]
  readonly height: number
}

/** The words of a box: its terms, and what it is part of. */
function bodyOf(node: LinkNode, room: number, titleOf: (id: string) => string): Body {
  const parts = node.links.filter(({ kind }) => kind === 'part-of')
  const lines = [
    ...node.terms.flatMap(({ title }) => linesOf(title, room, frame.letters).map((text) => ({ text, as: 'boxed' as const }))),
    ...parts.flatMap(({ on }) =>
      linesOf(`${linkKindWords['part-of']} ${on.map(titleOf).join(', ')}`, room - frame.mark - 4, frame.letters).map((text) => ({ text, as: 'kind' as const })),
    ),
  ]
  // Terms that share a box are set a little apart.
  const apart = (node.terms.length - 1) * 4
  const ports = (node.links.length - parts.length) * frame.pitch
  return { lines, height: Math.max(lines.length * frame.line + apart, ports) + 2 * frame.padding }
}

function placeWords(node: LinkNode, box: PlacedBox, room: number, titleOf: (id: string) => string): readonly PlacedLinkWords[] {
  const { lines } = bodyOf(node, room, titleOf)
  const firsts = new Set(node.terms.map(({ title }) => linesOf(title, room, frame.letters)[0]))
  const extent = lines.length * frame.line + (node.terms.length - 1) * 4
  let y = box.y + (box.height - extent) / 2 + frame.line * 0.76
  return lines.map(({ text, as }, index): PlacedLinkWords => {
    if (index > 0 && as === 'boxed' && firsts.has(text)) y += 4
    const at = y
    y += frame.line
    const indent = as === 'kind' ? frame.mark + 5 : 0
    return { key: `${node.key} ${index}`, x: tenth(box.x + 12 + indent), y: tenth(at), text, as }
  })
}

const markOf = ({ key, name, kind, isDoubted }: DutyLink, x: number, y: number): PlacedMark => ({
  key,
  name,
  x: tenth(x),
  y: tenth(y),
  size: frame.mark,
  shape: linkMarks[kind].shape,
  tone: 'ink',
  open: isDoubted,
})

/** The marks of what a box is part of, before the words that say so. */
function placeParts({ links }: LinkNode, box: PlacedBox, words: readonly PlacedLinkWords[]): readonly PlacedMark[] {
  const first = words.find(({ as }) => as === 'kind')
  return links
    .filter(({ kind }) => kind === 'part-of')
    .flatMap((link) => (first === undefined ? [] : [markOf(link, box.x + 12 + frame.mark / 2, first.y - frame.letters * 0.36)]))
}

/** Words over the first two layers, which say how to read the picture. */
const heads = ['Waits on no other term', 'Waits on what stands to its left']

/**
 * Places the boxes in layers, from what waits on nothing to what waits on most; the lines between them; and a mark for
 * each link, where its lines reach what waits.
 */
export function placeLinks(facts: LinkedFacts): PlacedLinks {
  const nodes = linkNodes(facts)
  const strands: readonly Strand[] = strandsOf(nodes)
  const layers = linkLayers(nodes, strands)
  const inside = frame.width - 2 * frame.side
  const width = Math.min(frame.widest, (inside - frame.gutter * (layers.length - 1)) / Math.max(1, layers.length))
  const room = width - 20
  const titles = new Map(facts.terms.map(({ id, title }) => [id, title]))
  const titleOf = (id: string) => titles.get(id) ?? id
  // The first of a ring leaves room for the caption over it, the last for the line around.
  const roomOver = (item: LayerItem, layer: readonly LayerItem[]) => (item.ring !== null && layer.find(({ ring }) => ring === item.ring) === item ? frame.caption : 0)
  const roomUnder = (item: LayerItem, layer: readonly LayerItem[]) => (item.ring !== null && layer.findLast(({ ring }) => ring === item.ring) === item ? frame.padding : 0)
  const layerWith = (item: LayerItem) => layers.find((layer) => layer.some(({ key }) => key === item.key)) ?? []
  const heightOf = (item: LayerItem) =>
    item.node === null ? frame.passage : bodyOf(item.node, room, titleOf).height + roomOver(item, layerWith(item)) + roomUnder(item, layerWith(item))
  const { items, height } = stackLayers(layers, heightOf, { gap: frame.gap, rounds: 16 })
  const left = (layer: number) => tenth(frame.side + layer * (width + frame.gutter))
  const placed = items.flatMap((layer, index) =>
    layer.map(({ item, top, height: extent }): PlacedNode => {
      const [over, under] = [roomOver(item, layerWith(item)), roomUnder(item, layerWith(item))]
      return { item, layer: index, x: left(index), y: tenth(frame.head + top + over), width: tenth(width), height: tenth(extent - over - under) }
    }),
  )
  const { lines, ports } = placeStrands(placed, strands, frame)
  const boxes = placed.flatMap(({ item: { node }, x, y, width: across, height: extent }) => {
    const tone = node?.terms[0]?.tone
    return node === null || tone === undefined ? [] : [{ node, box: { key: node.key, tone, x, y, width: across, height: extent } }]
  })
  const rings = [...groupedBy(placed.filter(({ item }) => item.ring !== null), ({ item }) => item.ring).values()].flatMap((ring) => {
    const [first, last] = [ring[0], ring.at(-1)]
    if (first === undefined || last === undefined) return []
    const y = tenth(first.y - frame.caption)
    return [{ key: first.item.key, x: tenth(first.x - frame.around), y, width: tenth(width + 2 * frame.around), height: tenth(last.y + last.height + frame.padding - y) }]
  })
  const bodies = boxes.map(({ node, box }) => ({ node, box, words: placeWords(node, box, room, titleOf) }))
  return {
    width: frame.width,
    height: tenth(frame.head + height + 6),
    letters: frame.letters,
    boxes: boxes.map(({ box }) => box),
    rings,
    strands: lines,
    words: [
      ...heads.slice(0, layers.length).map((text, layer): PlacedLinkWords => ({ key: text, x: left(layer), y: frame.line, text, as: 'head' })),
      ...rings.map(({ key, x, y }): PlacedLinkWords => ({ key: `ring ${key}`, x: tenth(x + frame.around), y: tenth(y + frame.line), text: 'Wait on each other', as: 'head' })),
      ...bodies.flatMap(({ words }) => words),
    ],
    // Layer by layer, within it downwards: the order in which the keys step through them.
    marks: bodies.flatMap(({ node, box, words }) => [
      ...ports.filter(({ to }) => to === node.key).map(({ link, x, y }) => markOf(link, x, y)),
      ...placeParts(node, box, words),
    ]),
  }
}
