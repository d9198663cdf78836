import { type Locator, expect } from '@playwright/test'
import { plain, wordsOf } from './words.ts'

/** What a row says in the column of that name. */
export async function columnOf(table: Locator, row: Locator, name: string): Promise<string> {
  const headers = (await table.getByRole('columnheader').allTextContents()).map(plain)
  const at = headers.indexOf(name)
  expect(at, `a column "${name}" among ${headers.join(', ')}`).toBeGreaterThanOrEqual(0)
  const cell = row.getByRole('rowheader').or(row.getByRole('cell')).nth(at)
  return wordsOf(cell)
}

/** The titles of the rows, in the order of the alphabet. */
export async function titlesIn(table: Locator): Promise<readonly string[]> {
  const titles = await table.getByRole('rowheader').getByRole('link').allTextContents()
  return titles.map(plain).toSorted()
}
