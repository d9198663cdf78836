import { type Locator, expect } from '@playwright/test'

/** A text as it is read out: single spaces, none before a comma or colon. */
export const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(/ (?=[,:])/g, '').trim()

/** What a row says in the column of that name. */
export async function columnOf(table: Locator, row: Locator, name: string): Promise<string> {
  const headers = (await table.getByRole('columnheader').allTextContents()).map(plain)
  const at = headers.indexOf(name)
  expect(at, `a column "${name}" among ${headers.join(', ')}`).toBeGreaterThanOrEqual(0)
  const cell = row.getByRole('rowheader').or(row.getByRole('cell')).nth(at)
  return plain(await readOut(cell))
}

/** The titles of the rows, in the order of the alphabet. */
export async function titlesIn(table: Locator): Promise<readonly string[]> {
  const titles = await table.getByRole('rowheader').getByRole('link').allTextContents()
  return titles.map(plain).toSorted()
}

/** The text of an element without what is hidden from a screen reader; parts that stand apart on the page have a space between them. */
const readOut = (element: Locator): Promise<string> =>
  element.evaluate((root) => {
    const words = (node: Node): string => {
      if (node instanceof Text) return node.data
      if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return ''
      if (node.getAttribute('role') === 'img') return ` ${node.getAttribute('aria-label') ?? ''} `
      return [...node.childNodes].map(words).join(getComputedStyle(node).display === 'inline' ? '' : ' ')
    }
    return words(root)
  })
