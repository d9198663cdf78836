import { chromium } from '@playwright/test'
import { browserFlags, findBrowser } from '../find-browser.mjs'
import { freePort } from '../site/freePort.mjs'

/**
 * Starts the browser that everything is measured in. Lighthouse finds it at its port.
 * @returns {Promise<{ browser: import('@playwright/test').Browser, port: number }>}
 */
export async function launch() {
  const port = await freePort(9333)
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags, `--remote-debugging-port=${port}`] })
  return { browser, port }
}
