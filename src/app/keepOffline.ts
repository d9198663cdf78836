import { trustedUrl } from './trustedUrl.ts'

/** Where the worker is, and how far it reaches: the whole site. */
const workerAt = (base: string): string => `${base}sw.js`

/**
 * Has the app and the record kept on the device, so that every address can be read without a network. Where the browser
 * cannot or may not, nothing is kept and nothing else changes.
 */
export async function keepOffline(base: string): Promise<void> {
  try {
    await navigator.serviceWorker.register(trustedUrl(workerAt(base)), { scope: base, updateViaCache: 'none' })
  } catch {
    // No workers here, none in a private window, or no room: the app is read over the network as before.
  }
}

/** What is kept, if the browser can keep anything and does. */
export async function keptOffline(base: string): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await navigator.serviceWorker.getRegistration(base)
  } catch {
    return undefined
  }
}

/** Takes everything that was kept off the device. */
export async function removeOffline(base: string): Promise<void> {
  const registration = await keptOffline(base)
  await registration?.unregister()
  const names = (await caches.keys()).filter((name) => name.startsWith(`doha-tracker:${base}:`))
  await Promise.all(names.map((name) => caches.delete(name)))
}
