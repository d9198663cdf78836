// Keeps the app and the record on the reader's device, whole or not at all, and answers from there without a network. What
// was read is not kept: the same files for everybody.
import { type Kept, answer, wayOf } from './answer.ts'

declare const self: ServiceWorkerGlobalScope & { readonly kept: Kept }

const { kept } = self
const family = 'doha-tracker:'
const cacheName = `${family}${kept.base}:${kept.version}`

async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName)
  try {
    // Asked of the server again, so that no file of an earlier build gets in.
    await cache.addAll(kept.files.map((file) => new Request(file, { cache: 'no-cache' })))
  } catch (error) {
    await caches.delete(cacheName)
    throw error
  }
}

async function forgetEarlier(): Promise<void> {
  const earlier = (await caches.keys()).filter((name) => name.startsWith(`${family}${kept.base}:`) && name !== cacheName)
  await Promise.all(earlier.map((name) => caches.delete(name)))
  await self.clients.claim()
}

self.addEventListener('install', (event) => event.waitUntil(keepAll()))
self.addEventListener('activate', (event) => event.waitUntil(forgetEarlier()))
// A newer worker waits until no page of the earlier one is open, or until the reader asks for it.
self.addEventListener('message', (event) => {
  if (event.data === 'take-up') void self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname: path } = new URL(request.url)
  if (request.method !== 'GET' || origin !== new URL(self.registration.scope).origin) return
  const way = wayOf({ path, asPage: request.mode === 'navigate' }, kept)
  if (way === null) return
  event.respondWith(
    answer(way, path, kept, {
      network: () => fetch(request),
      // Opening would make anew what the reader has just removed.
      kept: (file) => caches.match(file, { cacheName }),
    }),
  )
})
