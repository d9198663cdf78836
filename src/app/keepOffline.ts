/** Where the worker is, and how far it reaches: the whole site. */
const workerAt = (base: string): string => `${base}sw.js`

/** What the browser asks for where only addresses that were vouched for may become scripts. */
interface TrustedTypes {
  readonly createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => { createScriptURL: (url: string) => string }
}

let trusted: ((url: string) => string) | undefined

/** The address of the worker as the security policy wants it: the one constant address that `app-url` lets through. */
function trustedWorker(base: string): string {
  const types: TrustedTypes | undefined = Reflect.get(window, 'trustedTypes')
  if (types === undefined) return workerAt(base)
  const policy = types.createPolicy('app-url', {
    createScriptURL: (url) => {
      if (url !== workerAt(base)) throw new TypeError(`${url} is not an address of this app's worker.`)
      return url
    },
  })
  trusted ??= (url) => policy.createScriptURL(url)
  return trusted(workerAt(base))
}

/**
 * Has the app and the record kept on the device, so that every address can be read without a network. Where the browser
 * cannot or may not, nothing is kept and nothing else changes.
 */
export async function keepOffline(base: string): Promise<void> {
  try {
    await navigator.serviceWorker.register(trustedWorker(base), { scope: base, updateViaCache: 'none' })
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
