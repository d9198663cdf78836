import { svgElement } from './svgElement.ts'

/** What a style sheet can say of a form or a text that a file without style sheets has to say itself, with what goes without saying. */
const properties = [
  ['fill-opacity', '1'],
  ['stroke-opacity', '1'],
  ['stroke-dasharray', 'none'],
  ['stroke-linejoin', 'miter'],
  ['stroke-linecap', 'butt'],
  ['paint-order', 'normal'],
] as const
const textProperties = [
  ['font-size', ''],
  ['font-weight', '400'],
  ['text-anchor', 'start'],
] as const

/** Attributes that speak to style sheets, scripts and screen readers of the page. */
const ofThePage = /^(class|role|tabindex|focusable|aria-.*|data-.*)$/

/** Whether a computed colour leaves no trace. */
export const isNothing = (paint: string): boolean => paint === 'none' || paint === 'transparent' || /^rgba\(.*, 0\)$/.test(paint)

function paint(from: Element, to: Element): void {
  const style = getComputedStyle(from)
  const say = (name: string, usual: string) => {
    const value = style.getPropertyValue(name)
    if (value === usual || value === '') to.removeAttribute(name)
    else to.setAttribute(name, value)
  }
  say('opacity', '1')
  if (!(from instanceof SVGGeometryElement) && !(from instanceof SVGTextElement)) return
  to.setAttribute('fill', isNothing(style.fill) ? 'none' : style.fill)
  const hasStroke = !isNothing(style.stroke)
  if (hasStroke) to.setAttribute('stroke', style.stroke)
  else to.removeAttribute('stroke')
  if (hasStroke) say('stroke-width', '1px')
  else to.removeAttribute('stroke-width')
  for (const [name, usual] of properties) {
    if (hasStroke || name === 'fill-opacity') say(name, usual)
  }
  if (from instanceof SVGTextElement) for (const [name, usual] of textProperties) say(name, usual)
}

/** Whether the element leaves a trace on the page. */
function isDrawn(element: Element): boolean {
  const style = getComputedStyle(element)
  if (style.display === 'none' || style.visibility === 'hidden') return false
  return !(element instanceof SVGGeometryElement) || !isNothing(style.fill) || !isNothing(style.stroke)
}

function copy(from: Element): Element {
  const to = from.cloneNode(false)
  if (!(to instanceof Element)) throw new Error('A drawing holds something that is no element.')
  for (const { name } of from.attributes) if (ofThePage.test(name)) to.removeAttribute(name)
  paint(from, to)
  const name = from.getAttribute('aria-label')
  if (name !== null && from.getAttribute('role') === 'option') {
    const title = svgElement('title', {})
    title.textContent = name
    to.append(title)
  }
  for (const child of from.childNodes) {
    if (child instanceof Element) {
      if (isDrawn(child)) to.append(copy(child))
    } else to.append(child.cloneNode())
  }
  return to
}

/** A drawing that looks without style sheets as it looks on the page, colours of the theme included; marks keep their names. */
export function cloneDrawing(drawing: SVGSVGElement, place: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>): Element {
  const clone = copy(drawing)
  for (const [name, value] of Object.entries(place)) clone.setAttribute(name, String(value))
  clone.setAttribute('overflow', 'visible')
  return clone
}
