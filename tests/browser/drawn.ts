import type { Locator, Page } from '@playwright/test'

/** A mark as it is drawn: its name, and the middle of it in units of the picture. */
export interface DrawnMark {
  readonly name: string
  readonly x: number
  readonly y: number
}

/** A drawing as it stands in the page. */
export interface Drawing {
  readonly label: string
  readonly marks: readonly DrawnMark[]
  /** The numbers at the axis with their heights, from the lowest number up. */
  readonly ticks: readonly { readonly value: number; readonly y: number }[]
  /** How many of its lines are curves. */
  readonly curves: number
  /** How many of its marks the tab key leads to. */
  readonly stops: number
}

/** The drawings of a page that are shown; of two compositions the one there is room for. */
export const drawingsOf = (page: Page): Promise<readonly Drawing[]> =>
  page.evaluate(() => {
    const numberOf = (text: string | null) => Number((text ?? '').replaceAll(',', ''))
    return [...document.querySelectorAll('figure [role="listbox"]')]
      .filter((drawing) => drawing.getClientRects().length > 0)
      .map((drawing) => {
        const options = [...drawing.querySelectorAll('[role="option"]')]
        return {
          label: drawing.getAttribute('aria-label') ?? '',
          marks: options.map((option) => {
            const [, x, y] = /^translate\(([-\d.]+) ([-\d.]+)\)$/.exec(option.getAttribute('transform') ?? '') ?? []
            return { name: option.getAttribute('aria-label') ?? '', x: Number(x), y: Number(y) }
          }),
          ticks: [...drawing.querySelectorAll('text')]
            .filter((text) => /^[\d,]+$/.test(text.textContent ?? '') && text.getAttribute('dy') !== null)
            .map((text) => ({ value: numberOf(text.textContent), y: Number(text.getAttribute('y')) }))
            .toSorted((a, b) => a.value - b.value),
          curves: drawing.querySelectorAll('path[d*="C"]').length - drawing.querySelectorAll('[role="option"] path[d*="C"]').length,
          stops: options.filter((option) => option.getAttribute('tabindex') === '0').length,
        }
      })
  })

/** The number that a height in a drawing stands for, by the axis beside it. */
export function valueAt({ ticks }: Pick<Drawing, 'ticks'>, y: number): number {
  const [low, high] = [ticks[0], ticks.at(-1)]
  if (low === undefined || high === undefined || low.y === high.y) throw new Error('The drawing has no axis of numbers.')
  return low.value + ((y - low.y) / (high.y - low.y)) * (high.value - low.value)
}

/** The cells of a table, row by row, by the heads of their columns; lines over runs of rows are left out. */
export const cellsOf = (table: Locator): Promise<readonly Readonly<Record<string, string>>[]> =>
  table.evaluate((element) => {
    const heads = [...element.querySelectorAll('thead th')].map((head) => (head.textContent ?? '').trim())
    return [...element.querySelectorAll('tbody')].flatMap((body) => {
      const group = body.querySelector('[scope="rowgroup"]')
      return [...body.querySelectorAll('tr')]
        .filter((row) => group === null || !row.contains(group))
        .map((row) => ({
          group: (group?.textContent ?? '').trim(),
          ...Object.fromEntries([...row.querySelectorAll('th, td')].map((cell, index) => [heads[index] ?? '', (cell.textContent ?? '').trim()])),
        }))
    })
  })

/** The first number in a text; one for “no troops” is none. */
export const numberIn = (text: string): number => Number(/[\d,]+/.exec(text)?.[0].replaceAll(',', '') ?? 0)
