import axe from 'axe-core'
import type { Page } from '@playwright/test'

/** The rules that depend on colours. */
export const colourRules: readonly string[] = ['color-contrast', 'link-in-text-block']

/** What axe found on the page as it stands, by all of its rules or by some: each with the elements it names. Empty when all is well. */
export async function axeFindings(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  // The page's own policy forbids to evaluate text, so axe comes in the way a debugger would.
  const debuggerSession = await page.context().newCDPSession(page)
  await debuggerSession.send('Runtime.evaluate', { expression: axe.source })
  await debuggerSession.detach()
  return page.evaluate(async (only) => {
    const { violations } = await window.axe.run(document, { reporter: 'no-passes', ...(only === undefined ? {} : { runOnly: [...only] }) })
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  }, rules)
}

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}
