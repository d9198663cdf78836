const isBlock = (element: Element): boolean => {
  const { display } = getComputedStyle(element)
  return !display.startsWith('inline') && display !== 'contents' && display !== ''
}

/** Children of a row of boxes stand beside each other, whatever they are on their own. */
const isInRow = (element: Element): boolean =>
  element.parentElement !== null && /flex|grid/.test(getComputedStyle(element.parentElement).display)

/**
 * The words of an element as they are read: parts that stand below each other, such as the items of a list, are joined
 * by “; ”, and what is silent (`aria-hidden`) or not shown at all is left out.
 */
export function cellText(cell: Element): string {
  const parts: string[] = ['']
  function add(text: string) {
    parts.push(`${parts.pop() ?? ''}${text}`)
  }
  function read(node: Node) {
    if (node instanceof Text) return add(node.data)
    if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return
    if (getComputedStyle(node).display === 'none') return
    const isItem = node.tagName === 'LI'
    const isPart = isItem || (isBlock(node) && !isInRow(node))
    if (isPart) parts.push('')
    else if (isBlock(node)) add(' ')
    node.childNodes.forEach(read)
    if (isPart) parts.push('')
    else if (isBlock(node)) add(' ')
  }
  cell.childNodes.forEach(read)
  return parts
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join('; ')
}
