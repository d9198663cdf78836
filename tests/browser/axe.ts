import axe from 'axe-core'
import type { Page } from '@playwright/test'

/** What axe found on the page as it stands: each rule with the elements it names. Empty when all is well. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  // The page's own policy forbids to evaluate text, so axe comes in the way a debugger would.
  const debuggerSession = await page.context().newCDPSession(page)
  await debuggerSession.send('Runtime.evaluate', { expression: axe.source })
  await debuggerSession.detach()
  return page.evaluate(async () => {
    // Style sheets and media are fetched for rules about sound and turned screens alone; there is neither here.
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'], preload: false })
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  })
}

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}
