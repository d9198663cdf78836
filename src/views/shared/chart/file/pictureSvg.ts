import { cloneDrawing, isNothing } from './cloneDrawing.ts'
import { type SheetText, keySize, placeSheet, textSizes } from './placeSheet.ts'
import { readFigure } from './readFigure.ts'
import { svgElement } from './svgElement.ts'

/** A picture as the text of a file, with its size. */
export interface PictureSvg {
  readonly text: string
  readonly width: number
  readonly height: number
}

const weights: Readonly<Record<SheetText, number>> = { title: 700, sentence: 400, caption: 600, key: 400, source: 400 }

/** How the browser at hand sets words of each sort: width in units of the sheet. */
function measuring(familyOf: (sort: SheetText) => string): (sort: SheetText) => (text: string) => number {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) throw new Error('The browser does not measure text.')
  return (sort) => (text) => {
    context.font = `${weights[sort]} ${textSizes[sort].size}px ${familyOf(sort)}`
    return context.measureText(text).width
  }
}

/** The colour an element stands on: that of the nearest one around it that has any. */
function groundUnder(element: Element | null): string {
  if (element === null) return 'none'
  const { backgroundColor } = getComputedStyle(element)
  return isNothing(backgroundColor) ? groundUnder(element.parentElement) : backgroundColor
}

/**
 * A picture in a file of its own: the title, the sentence, the drawing as it is shown, its key and where it comes from.
 * It has the colours of the page, ground included, and needs no style sheet.
 */
export function pictureSvg(figure: HTMLElement, title: string, source: string): PictureSvg {
  const shown = readFigure(figure)
  const { color, fontFamily } = getComputedStyle(figure)
  const heading = document.querySelector('h1')
  const titleFamily = heading === null ? fontFamily : getComputedStyle(heading).fontFamily
  const familyOf = (sort: SheetText) => (sort === 'title' ? titleFamily : bodyFamily)
  const [first] = shown.rows.flat()
  const bodyFamily = first === undefined ? fontFamily : getComputedStyle(first.element).fontFamily
  const sheet = placeSheet({ ...shown, title, source, key: shown.key.map(({ words }) => words) }, measuring(familyOf))
  const { width, height } = sheet

  const svg = svgElement('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'font-family': bodyFamily, color })
  const name = svgElement('title', {})
  name.textContent = title
  const description = svgElement('desc', {})
  description.textContent = `${shown.sentence} ${source}`
  svg.append(name, description)
  svg.append(svgElement('rect', { width, height, fill: groundUnder(figure) }))
  shown.rows.flat().forEach(({ element, width: across, height: down }, index) => {
    const place = sheet.drawings[index]
    if (place !== undefined) svg.append(cloneDrawing(element, { ...place, width: across, height: down }))
  })
  shown.key.forEach(({ form }, index) => {
    const place = sheet.forms[index]
    if (form !== null && place !== undefined) svg.append(cloneDrawing(form, { ...place, width: keySize, height: keySize }))
  })
  for (const { sort, text, x, y } of sheet.texts) {
    const line = svgElement('text', { x, y, fill: color, 'font-size': textSizes[sort].size, 'font-weight': weights[sort] })
    if (sort === 'title') line.setAttribute('font-family', titleFamily)
    line.textContent = text
    svg.append(line)
  }
  return { text: `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`, width, height }
}
