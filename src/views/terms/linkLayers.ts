import { keyed } from '../../model/keyed.ts'
import { groupedBy } from '../shared/chart/groupedBy.ts'
import type { LinkNode, Strand } from './linkNodes.ts'
import { ringsIn } from './ringsIn.ts'

/** A place in a layer: a box, or a line that passes through on its way to a later layer. */
export interface LayerItem {
  readonly key: string
  readonly node: LinkNode | null
  /** Of nodes that wait on each other, the same for all of them; else null. They stand together. */
  readonly ring: string | null
  /** The items of the layers before and after that lines lead to. */
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** How the key of a line in a layer that it passes is made. */
export const passKey = ({ link, from }: Strand, layer: number): string => `${link.key} ${from} ${layer}`

/** The nodes that wait on each other with a node, itself among them. */
function ringOfEach(nodes: readonly LinkNode[], strands: readonly Strand[]): (key: string) => readonly string[] {
  const isInRing = ringsIn(strands.map(({ from, to }) => ({ term: to, on: from })))
  return keyed((key) => nodes.map((other) => other.key).filter((other) => other === key || (isInRing(key, other) && isInRing(other, key))))
}

/** In which layer each node stands: after everything it waits on; those that wait on each other share one. */
export function layerOfNodes(nodes: readonly LinkNode[], strands: readonly Strand[]): ReadonlyMap<string, number> {
  const ringWith = ringOfEach(nodes, strands)
  const layers = new Map<string, number>()
  const layerOf = (key: string): number => {
    const known = layers.get(key)
    if (known !== undefined) return known
    const ring = ringWith(key)
    const earlier = strands.filter(({ from, to }) => ring.includes(to) && !ring.includes(from)).map(({ from }) => layerOf(from))
    const layer = Math.max(-1, ...earlier) + 1
    for (const member of ring) layers.set(member, layer)
    return layer
  }
  for (const { key } of nodes) layerOf(key)
  return layers
}

/** Every line cut at the layers it passes: pairs of items that stand in neighbouring layers. */
function segmentsOf(strands: readonly Strand[], layers: ReadonlyMap<string, number>): readonly (readonly [string, string])[] {
  return strands.flatMap((strand) => {
    const [from, to] = [layers.get(strand.from), layers.get(strand.to)]
    if (from === undefined || to === undefined || from >= to) return []
    const passed = Array.from({ length: to - from - 1 }, (_, index) => passKey(strand, from + 1 + index))
    const stops = [strand.from, ...passed, strand.to]
    return stops.slice(1).map((stop, index) => [stops[index] ?? strand.from, stop] as const)
  })
}

const sweeps = 12

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length

/** A ring in its order, with the node that most lines of it lead to in the middle. */
function aroundHub(ring: readonly LayerItem[], strands: readonly Strand[]): readonly LayerItem[] {
  const keys = new Set(ring.map(({ key }) => key))
  const degree = ({ key }: LayerItem) => strands.filter(({ from, to }) => (from === key || to === key) && keys.has(from) && keys.has(to)).length
  const most = Math.max(...ring.map(degree))
  const hub = ring.find((item) => degree(item) === most)
  const others = ring.filter((item) => item !== hub)
  const half = Math.floor(others.length / 2)
  return hub === undefined ? ring : [...others.slice(0, half), hub, ...others.slice(half)]
}

/** The items sorted by where the mean of their neighbours stands; those without neighbours keep their places. A ring moves as one. */
function sorted(layer: readonly LayerItem[], neighbours: readonly LayerItem[], side: 'before' | 'after', strands: readonly Strand[]): readonly LayerItem[] {
  const place = new Map(neighbours.map(({ key }, index) => [key, (index + 0.5) / neighbours.length]))
  const wish = layer.map((item, index) => {
    const places = item[side].flatMap((key) => place.get(key) ?? [])
    // What no line leads to stands below the others.
    if (item.ring === null && item.before.length + item.after.length === 0) return { item, at: 1 + index }
    return { item, at: places.length === 0 ? (index + 0.5) / layer.length : mean(places) }
  })
  const inOrder = wish.toSorted((a, b) => a.at - b.at)
  const blocks = [...groupedBy(inOrder, ({ item }) => item.ring ?? item.key).values()].map((block) => ({ block, at: mean(block.map(({ at }) => at)) }))
  return blocks.toSorted((a, b) => a.at - b.at).flatMap(({ block }) => (block.length === 1 ? block.map(({ item }) => item) : aroundHub(block.map(({ item }) => item), strands)))
}

/** The layers with their items, ordered so that lines cross little: each layer is sorted by its neighbours, forth and back. */
export function linkLayers(nodes: readonly LinkNode[], strands: readonly Strand[]): readonly (readonly LayerItem[])[] {
  const layerOf = layerOfNodes(nodes, strands)
  const segments = segmentsOf(strands, layerOf)
  const ringWith = ringOfEach(nodes, strands)
  const ringOf = (key: string): string | null => {
    const ring = ringWith(key)
    return ring.length > 1 ? (ring[0] ?? null) : null
  }
  const item = (key: string, node: LinkNode | null): LayerItem => ({
    key,
    node,
    ring: node === null ? null : ringOf(key),
    before: segments.flatMap(([from, to]) => (to === key ? [from] : [])),
    after: segments.flatMap(([from, to]) => (from === key ? [to] : [])),
  })
  const count = Math.max(-1, ...layerOf.values()) + 1
  let layers: readonly (readonly LayerItem[])[] = Array.from({ length: count }, (_, layer) => [
    ...nodes.filter(({ key }) => layerOf.get(key) === layer).map((node) => item(node.key, node)),
    ...strands.flatMap((strand) => {
      const [from, to] = [layerOf.get(strand.from), layerOf.get(strand.to)]
      return from !== undefined && to !== undefined && from < layer && layer < to ? [item(passKey(strand, layer), null)] : []
    }),
  ])
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const isForth = sweep % 2 === 0
    const done: (readonly LayerItem[])[] = []
    for (const layer of isForth ? layers : layers.toReversed()) {
      const last = done.at(-1)
      done.push(last === undefined ? layer : sorted(layer, last, isForth ? 'before' : 'after', strands))
    }
    layers = isForth ? done : done.toReversed()
  }
  return layers
}
