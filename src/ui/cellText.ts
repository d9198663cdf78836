type Place = 'inline' | 'part' | 'beside' | 'unseen' | 'none'

/** How an element stands to the words before it. */
function placeOf(element: Element): Place {
  if (element.getAttribute('aria-hidden') === 'true') return 'none'
  const { display, position } = getComputedStyle(element)
  if (display === 'none') return 'none'
  // Words for those who listen, as in `VisuallyHidden`: they tie what stands before them to what comes after.
  if (position === 'absolute') return 'unseen'
  if (element.tagName === 'LI') return 'part'
  if (display === '' || display === 'contents' || display.startsWith('inline')) return 'inline'
  // Children of a row of boxes stand beside each other, whatever they are on their own.
  const around = element.parentElement === null ? '' : getComputedStyle(element.parentElement).display
  return /flex|grid/.test(around) ? 'beside' : 'part'
}

/**
 * The words of an element as they are read: parts that stand below each other, such as the items of a list, are joined
 * by “; ”, and what is silent (`aria-hidden`) or not shown at all is left out.
 */
export function cellText(cell: Element): string {
  const parts: string[] = ['']
  let isTied = false

  function add(text: string) {
    if (text.trim() !== '') isTied = false
    parts.push(`${parts.pop() ?? ''}${text}`)
  }
  function divide(place: Place) {
    if (place === 'beside' || (place === 'part' && isTied)) add(' ')
    else if (place === 'part') parts.push('')
  }
  function read(node: Node) {
    if (node instanceof Text) return add(node.data)
    if (!(node instanceof Element)) return
    const place = placeOf(node)
    if (place === 'none') return
    divide(place)
    node.childNodes.forEach(read)
    divide(place)
    if (place === 'unseen') isTied = true
  }

  cell.childNodes.forEach(read)
  return parts
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join('; ')
}
