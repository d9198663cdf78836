import type { LayerItem } from './linkLayers.ts'

/** An item with its top and height. */
export interface StackedItem {
  readonly item: LayerItem
  readonly top: number
  readonly height: number
}

interface Stack {
  readonly gap: number
  readonly rounds: number
}

const middleOf = ({ top, height }: StackedItem): number => top + height / 2

/** Pushes items apart, in their order, so that none stands over another and all stay between the top and the bottom. */
function apart(items: readonly StackedItem[], bottom: number, gap: number): readonly StackedItem[] {
  const down: StackedItem[] = []
  for (const each of items) {
    const last = down.at(-1)
    down.push({ ...each, top: Math.max(each.top, last === undefined ? 0 : last.top + last.height + gap) })
  }
  const up: StackedItem[] = []
  for (const each of down.toReversed()) {
    const below = up.at(-1)
    up.push({ ...each, top: Math.min(each.top, (below === undefined ? bottom : below.top - gap) - each.height) })
  }
  return up.toReversed()
}

/**
 * Gives the items of each layer their heights down the picture, in their order: each as near as the others let it to the
 * middle of what its lines lead to.
 */
export function stackLayers(layers: readonly (readonly LayerItem[])[], heightOf: (item: LayerItem) => number, { gap, rounds }: Stack) {
  const extentOf = (layer: readonly LayerItem[]) => layer.reduce((sum, item) => sum + heightOf(item) + gap, -gap)
  const height = Math.max(0, ...layers.map(extentOf))
  let stacked = layers.map((layer) => {
    const spare = (height - extentOf(layer)) / (layer.length + 1)
    let top = 0
    return layer.map((item): StackedItem => {
      const placed = { item, top: top + spare, height: heightOf(item) }
      top = placed.top + placed.height + gap
      return placed
    })
  })
  for (let round = 0; round < rounds; round += 1) {
    const middles = new Map(stacked.flat().map((each) => [each.item.key, middleOf(each)]))
    stacked = stacked.map((layer) => {
      const wished = layer.map((each) => {
        const places = [...each.item.before, ...each.item.after].flatMap((key) => middles.get(key) ?? [])
        return places.length === 0 ? each : { ...each, top: places.reduce((sum, place) => sum + place, 0) / places.length - each.height / 2 }
      })
      return [...apart(wished, height, gap)]
    })
  }
  return { items: stacked, height }
}
