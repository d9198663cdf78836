import { cellText } from './cellText.ts'

/** A column that says the same in every row: what the whole table holds for. */
export interface ConstantColumn {
  readonly header: string
  readonly value: string
}

/**
 * A rendered table as rows of text, the head first. The line above a run of rows becomes a first column, and constant
 * columns come last.
 */
export function tableRecords(table: HTMLTableElement, constant: readonly ConstantColumn[]): readonly (readonly string[])[] {
  const head = [...table.querySelectorAll('thead th')].map(cellText)
  const bodies = [...table.querySelectorAll('tbody')].map((body) => ({ body, title: body.querySelector('th[scope="rowgroup"]') }))
  const hasGroups = bodies.some(({ title }) => title !== null)
  return [
    [...(hasGroups ? ['Group'] : []), ...head, ...constant.map(({ header }) => header)],
    ...bodies.flatMap(({ body, title }) =>
      [...body.querySelectorAll('tr')]
        .filter((row) => title === null || !row.contains(title))
        .map((row) => [
          ...(hasGroups ? [title === null ? '' : cellText(title)] : []),
          ...[...row.querySelectorAll('th, td')].map(cellText),
          ...constant.map(({ value }) => value),
        ]),
    ),
  ]
}
