import type { Locator } from '@playwright/test'

/** A text as it is read out: single spaces, none before a comma or colon. */
export const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(/ (?=[,:])/g, '').trim()

/** The words of an element as they are read out: without what is hidden, parts that stand apart held apart. */
export const wordsOf = async (element: Locator): Promise<string> => plain(await element.evaluate(readOut))

/** The words of each element that is found. */
export const wordsOfAll = async (elements: Locator): Promise<readonly string[]> => Promise.all((await elements.all()).map(wordsOf))

/** Runs in the page. */
function readOut(root: Element): string {
  const words = (node: Node): string => {
    if (node instanceof Text) return node.data
    if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return ''
    if (node.getAttribute('role') === 'img') return ` ${node.getAttribute('aria-label') ?? ''} `
    const inner = [...node.childNodes].map(words).join('')
    const { display } = getComputedStyle(node)
    const apart = display !== 'inline' || (node.parentElement !== null && getComputedStyle(node.parentElement).display.includes('flex'))
    return apart ? ` ${inner} ` : inner
  }
  return words(root)
}
