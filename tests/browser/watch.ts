import type { BrowserContext } from '@playwright/test'

/** Gives what the browser complained of since it was asked last, and begins anew. */
export type Watch = () => readonly string[]

/**
 * Collects everything a browser complains of: messages on the console, errors, requests that failed or were refused,
 * requests that left for another origin, and reports against the security policy. `scripts` says whether they run.
 */
export async function watch(context: BrowserContext, scripts: boolean): Promise<Watch> {
  const faults: string[] = []
  const origins = new Set<string>()

  await context.exposeBinding('reportViolation', (_source, violation: string) => {
    faults.push(`policy violation: ${violation}`)
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(window, 'reportViolation')
      if (typeof report === 'function') report(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`)
    })
  })

  context.on('console', (message) => {
    // Without script nothing uses what was fetched for it.
    if (!scripts && message.text().includes('was preloaded using link preload but not used')) return
    // The worker is allowed where it is tested.
    if (message.text() === 'Service Worker registration blocked by Playwright') return
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console ${message.type()}: ${message.text()}`)
  })
  context.on('weberror', (error) => faults.push(`error: ${error.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (request.isNavigationRequest() && request.frame().parentFrame() === null) origins.add(url.origin)
    if (url.protocol.startsWith('http') && !origins.has(url.origin)) faults.push(`other origin: ${request.url()}`)
  })
  context.on('requestfailed', (request) => {
    // A page that is left while something still loads ends that load; nothing failed.
    const why = request.failure()?.errorText
    const refused = !scripts && request.resourceType() === 'script'
    if (why !== 'net::ERR_ABORTED' && !refused) faults.push(`request failed: ${request.url()} ${why}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`status ${response.status()}: ${response.url()}`)
  })
  return () => {
    origins.clear()
    return faults.splice(0)
  }
}
