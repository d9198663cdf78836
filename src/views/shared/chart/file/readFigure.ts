/** A drawing of a figure as it is shown. */
interface ShownDrawing {
  readonly element: SVGSVGElement
  readonly caption: string
  readonly width: number
  readonly height: number
}

/** What of a figure goes into its file. */
export interface ShownFigure {
  readonly sentence: string
  /** Row by row as they stand on the page. */
  readonly rows: readonly (readonly ShownDrawing[])[]
  readonly key: readonly { readonly form: SVGSVGElement | null; readonly words: string }[]
}

const isShown = (element: Element): boolean => element.getClientRects().length > 0

/** Drawings whose upper edges are this near to each other on the page stand in one row. */
const sameRow = 8

/** Reads a figure from the page: of two compositions the one that is shown. */
export function readFigure(figure: HTMLElement): ShownFigure {
  const drawings = [...figure.querySelectorAll<SVGSVGElement>('svg[data-drawing]')].filter(isShown)
  const rows: ShownDrawing[][] = []
  let edge = -Infinity
  for (const element of drawings) {
    const { top } = element.getBoundingClientRect()
    const { width, height } = element.viewBox.baseVal
    const drawing = { element, caption: element.dataset['drawing'] ?? '', width, height }
    const row = rows.at(-1)
    if (row !== undefined && Math.abs(top - edge) < sameRow) row.push(drawing)
    else rows.push([drawing])
    edge = top
  }
  return {
    sentence: figure.querySelector('figcaption')?.textContent ?? '',
    rows,
    key: [...figure.querySelectorAll('[data-key] li')].filter(isShown).map((item) => ({
      form: item.querySelector('svg'),
      words: (item.textContent ?? '').trim(),
    })),
  }
}
