import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { timesPainted, watchTimes } from '../../scripts/bench/pageTimes.mjs'
import { expect, test } from './fixtures.ts'
import { leastShift } from './overBudget.ts'

/** What comes at a time, in bytes, and how long until more comes, in milliseconds: one frame and some. */
const piece = 800
const between = 20

/**
 * Hands on what a site serves, the text of pages in small pieces up to a place, as a slow line does.
 * @param text what is made of the text of a page
 */
async function inPieces(origin: string, until: number, text: (page: string) => string = (page) => page) {
  const server = createServer((request, response) => {
    void (async () => {
      const from = await fetch(`${origin}${request.url}`)
      const type = from.headers.get('content-type') ?? ''
      response.writeHead(from.status, { 'content-type': type })
      if (!type.startsWith('text/html')) {
        response.end(Buffer.from(await from.arrayBuffer()))
        return
      }
      const page = Buffer.from(text(await from.text()))
      for (let at = 0; at < until; at += piece) {
        response.write(page.subarray(at, at + piece))
        await pause(between)
      }
      response.end(page.subarray(until))
    })()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}

/** How much a page moved until it had been painted for a while, where a browser's rounding counts as none, and what. */
async function movedBy(page: Page) {
  const { shift, moved } = await timesPainted(page, 300)
  return shift < leastShift ? { shift: 0, moved: [] } : { shift, moved }
}

const widths = [412, 800, 1280]
/** Lines that wrap, sides that stand beside each other, what a picture's signs mean, and long lists. */
const paths = ['/', '/claims', '/argument', '/parties/taliban', '/embed/terms/taliban-prisoners-released', '/embed/activity']

test.use({ ownContext: true })

for (const width of widths) {
  test(`a page that comes in pieces does not move what is painted of it, ${width} px wide`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 823 })
    const slow = await inPieces(new URL(site.url).origin, 72_000)
    await page.addInitScript(watchTimes)
    for (const path of paths) {
      await page.goto(`${slow.origin}${path}`)
      expect(await movedBy(page), path).toEqual({ shift: 0, moved: [] })
    }
    slow.close()
  })
}

test('a page that is painted before its first screen is read is seen to move', async ({ page, site }) => {
  const slow = await inPieces(new URL(site.url).origin, 12_000, (text) => text.replace(/<link rel="expect"[^>]*>/, ''))
  await page.addInitScript(watchTimes)
  await page.goto(`${slow.origin}/terms`)
  const { shift, moved } = await movedBy(page)
  expect(shift).toBeGreaterThan(0.001)
  expect(moved.join(' ')).toContain('Earlier')
  slow.close()
})
