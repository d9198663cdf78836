// Opens a page once, as somebody would who has never been there, on a slow phone.
import { slowPhone } from './slowPhone.mjs'
import { timesPainted, watchTimes } from './pageTimes.mjs'

/** How long after its loading and its first paint a page is watched: nothing of ours is painted later by itself. */
const settled = 600

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 */
export async function openPage(browser, url) {
  const { screen, scale, line, slowdown } = slowPhone
  const context = await browser.newContext({ viewport: screen, deviceScaleFactor: scale, isMobile: true, hasTouch: true, serviceWorkers: 'block' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', line)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.addInitScript(watchTimes)
  await page.goto(url, { waitUntil: 'load' })
  const times = await timesPainted(page, settled)
  await context.close()
  return times
}
