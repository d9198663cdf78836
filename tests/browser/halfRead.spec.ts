import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { timesPainted, watchTimes } from '../../scripts/bench/pageTimes.mjs'
import { expect, test } from './fixtures.ts'
import { leastShift } from './overBudget.ts'

/** In how many pieces a page comes and when the next may: a frame and some after the last, unless something else is waited for. */
type Line = {
  readonly cut: (page: string) => readonly string[]
  readonly next?: () => Promise<unknown>
}

/** Serves what another server does, the text of pages piece by piece, as a slow line does. */
async function serveOver({ cut, next = () => pause(20) }: Line, origin: string) {
  const server = createServer((request, response) => {
    const answer = async () => {
      const from = await fetch(`${origin}${request.url}`)
      const type = from.headers.get('content-type') ?? ''
      response.writeHead(from.status, { 'content-type': type })
      if (type.startsWith('text/html')) {
        // The app would fetch what using a page takes, and this is about the page alone.
        for (const piece of cut((await from.text()).replace(/<script type="module"[^>]*><\/script>/, ''))) {
          response.write(piece)
          await next()
        }
        response.end()
      } else response.end(Buffer.from(await from.arrayBuffer()))
    }
    // What is still on its way when the test ends is nobody’s matter.
    answer().catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}

/** The first screen and some in small pieces, the rest at once. */
const smallPieces = (page: string): readonly string[] => [...Array.from({ length: 90 }, (_, at) => page.slice(at * 800, (at + 1) * 800)), page.slice(90 * 800)]

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
    const slow = await serveOver({ cut: smallPieces }, new URL(site.url).origin)
    await page.addInitScript(watchTimes)
    for (const path of paths) {
      await page.goto(`${slow.origin}${path}`)
      expect(await movedBy(page), path).toEqual({ shift: 0, moved: [] })
    }
    slow.close()
  })
}

test('a page that is painted before its first screen is read is seen to move', async ({ page, site }) => {
  const isPainted = () => page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  const cut = (text: string) => {
    const free = text.replace(/<link rel="expect"[^>]*>/, '')
    const at = free.indexOf('<details', free.indexOf('>Earlier<'))
    return [free.slice(0, at), free.slice(at)]
  }
  const slow = await serveOver({ cut, next: isPainted }, new URL(site.url).origin)
  await page.addInitScript(watchTimes)
  await page.goto(`${slow.origin}/terms`)
  const { shift, moved } = await movedBy(page)
  expect(shift).toBeGreaterThan(0.001)
  expect(moved.join(' ')).toContain('Earlier')
  slow.close()
})
