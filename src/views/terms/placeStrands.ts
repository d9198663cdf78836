import { tenth } from '../shared/chart/dayScale.ts'
import { groupedBy } from '../shared/chart/groupedBy.ts'
import type { DutyLink } from './linkedFacts.ts'
import { type LayerItem, passKey } from './linkLayers.ts'
import type { Strand } from './linkNodes.ts'
import type { PlacedStrand } from './placedLinks.ts'

/** An item of a layer where it stands. */
export interface PlacedNode {
  readonly item: LayerItem
  readonly layer: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where the lines of a link reach the box that waits: the place of its mark. */
export interface Port {
  readonly link: DutyLink
  readonly to: string
  readonly x: number
  readonly y: number
}

interface Sizes {
  readonly mark: number
  readonly pitch: number
}

/** A line with the places it passes, and which side of the box it reaches. */
interface Route {
  readonly strand: Strand
  readonly from: PlacedNode
  readonly to: PlacedNode
  readonly passed: readonly PlacedNode[]
  /** A line to a box of the same layer leads round: upwards on the right, downwards on the left, so that a pair reads as a ring. */
  readonly round: 'left' | 'right' | null
}

const middleOf = ({ y, height }: PlacedNode): number => y + height / 2

function routesOf(placed: readonly PlacedNode[], strands: readonly Strand[]): readonly Route[] {
  const at = new Map(placed.map((node) => [node.item.key, node]))
  const routes = strands.flatMap((strand): readonly Route[] => {
    const [from, to] = [at.get(strand.from), at.get(strand.to)]
    if (from === undefined || to === undefined) return []
    const passed = Array.from({ length: Math.max(0, to.layer - from.layer - 1) }, (_, index) => at.get(passKey(strand, from.layer + 1 + index)))
    const round = from.layer < to.layer ? null : from.y < to.y ? 'left' : 'right'
    return [{ strand, from, to, passed: passed.filter((node) => node !== undefined), round }]
  })
  // A link has one mark: where any of its lines comes in on the left, all do.
  const onLeft = new Set(routes.filter(({ round }) => round !== 'right').map(({ strand }) => strand.link))
  return routes.map((route) => (route.round === 'right' && onLeft.has(route.strand.link) ? { ...route, round: 'left' } : route))
}

/** Places along the side of a box for so many lines, evenly about its middle and never past its ends. */
function alongSide(node: PlacedNode, count: number, pitch: number): readonly number[] {
  const step = Math.min(pitch, (node.height - 8) / Math.max(1, count))
  return Array.from({ length: count }, (_, index) => tenth(middleOf(node) + (index - (count - 1) / 2) * step))
}

/** Where each link reaches its box: on either side, in the order in which the lines come in. */
function portsOf(routes: readonly Route[], { mark, pitch }: Sizes): readonly Port[] {
  return [...groupedBy(routes, ({ strand, round }) => `${strand.to} ${round === 'right' ? 'right' : 'left'}`).values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const { to, round } = first
    const comesFrom = ({ passed, from }: Route) => middleOf(passed.at(-1) ?? from)
    const byLink = [...groupedBy(group, ({ strand }) => strand.link).entries()]
      .map(([link, own]) => ({ link, from: own.reduce((sum, route) => sum + comesFrom(route), 0) / own.length }))
      .toSorted((a, b) => a.from - b.from)
    const places = alongSide(to, byLink.length, pitch)
    const x = round === 'right' ? to.x + to.width + mark : to.x - mark
    return byLink.flatMap(({ link }, index) => {
      const y = places[index]
      return y === undefined ? [] : [{ link, to: to.item.key, x: tenth(x), y }]
    })
  })
}

const curve = (x1: number, x2: number, y1: number, y2: number): string => {
  const middle = tenth((x1 + x2) / 2)
  return `C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`
}

function lineOf({ from, passed, round }: Route, start: number, port: Port): string {
  if (round !== null) {
    const side = round === 'left' ? -1 : 1
    const x = round === 'left' ? from.x : tenth(from.x + from.width)
    const bow = tenth(port.x + side * Math.min(34, 10 + Math.abs(port.y - start) * 0.12))
    return `M${x} ${start}C${bow} ${start} ${bow} ${port.y} ${port.x} ${port.y}`
  }
  let x = tenth(from.x + from.width)
  let y = start
  let d = `M${x} ${y}`
  for (const node of passed) {
    const through = tenth(middleOf(node))
    d += `${curve(x, node.x, y, through)}H${tenth(node.x + node.width)}`
    x = tenth(node.x + node.width)
    y = through
  }
  return `${d}${curve(x, port.x, y, port.y)}`
}

/** The lines between placed boxes, with the places at which they reach them. */
export function placeStrands(placed: readonly PlacedNode[], strands: readonly Strand[], sizes: Sizes): { readonly lines: readonly PlacedStrand[]; readonly ports: readonly Port[] } {
  const routes = routesOf(placed, strands)
  const ports = portsOf(routes, sizes)
  const leaving = [...groupedBy(routes, ({ strand, round }) => `${strand.from} ${round === 'left' ? 'left' : 'right'}`).values()]
  const lines = leaving.flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const heading = ({ passed, to }: Route) => middleOf(passed[0] ?? to)
    const inOrder = group.toSorted((a, b) => heading(a) - heading(b))
    const places = alongSide(first.from, inOrder.length, sizes.pitch * 0.6)
    return inOrder.flatMap((route, index) => {
      const start = places[index]
      const port = ports.find(({ link, to, x }) => link === route.strand.link && to === route.strand.to && (route.round === 'right') === (x > route.to.x))
      if (start === undefined || port === undefined) return []
      const { link, from } = route.strand
      return [{ key: `${link.key} ${from}`, link: link.key, kind: link.kind, d: lineOf(route, start, port) }]
    })
  })
  return { lines, ports }
}
