import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A sheet of a printed page, as a reader of PDF files that is not the browser’s own finds it. */
export interface Sheet {
  readonly text: string
  /** How far down the sheet its lowest text stands: 0 at the upper edge, 1 at the lower. */
  readonly filled: number
}

/** The sheets of a PDF file with their text, in the order in which it was written. */
export async function sheetsOf(pdf: Buffer): Promise<readonly Sheet[]> {
  const task = getDocument({ data: new Uint8Array(pdf), useSystemFonts: false, verbosity: 0 })
  const file = await task.promise
  const sheets: Sheet[] = []
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number)
    const { items } = await page.getTextContent()
    const words = items.flatMap((item) => ('str' in item ? [item] : []))
    const { height } = page.getViewport({ scale: 1 })
    const lowest = Math.min(...words.filter(({ str }) => str.trim() !== '').map(({ transform }) => Number(transform[5])))
    sheets.push({ text: words.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join(''), filled: 1 - lowest / height })
  }
  await task.destroy()
  return sheets
}

/** Letters and digits alone: where lines are broken, and with what, is no matter. */
export const lettersOf = (text: string): string => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]+/gu, '')
