// Finds the Chromium-family browser that the browser tests drive. `node scripts/find-browser.mjs` prints it.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'

const advice = 'No Chromium-family browser was found: install Chrome, Chromium or Edge, or run `npx playwright install chromium`, or name one with CHROME_PATH.'

/** Commands that Linux distributions give the browsers. */
const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable']

/**
 * Where each system installs them otherwise.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Partial<Record<NodeJS.Platform, string[]>>}
 */
const places = (env) => ({
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    ['', env['HOME'] ?? ''].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
  ),
  win32: [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((dir) =>
    dir === undefined ? [] : ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((file) => join(dir, file)),
  ),
})

/**
 * The path of a browser. In this order: CHROME_PATH, an installed one, the test tool's own download, and as root on
 * Debian the system's package, which is then installed. Throws with one sentence of advice when there is none.
 * @param {NodeJS.ProcessEnv} [env]
 */
export function findBrowser(env = process.env) {
  const named = env['CHROME_PATH']
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, and there is no such file.`)
    return named
  }
  const found = installed(env) ?? downloaded() ?? (installPackage() ? installed(env) : undefined)
  if (found === undefined) throw new Error(advice)
  return found
}

/** @param {NodeJS.ProcessEnv} env */
function installed(env) {
  const onPath = (env['PATH'] ?? '').split(delimiter).flatMap((dir) => (process.platform === 'linux' ? commands.map((name) => join(dir, name)) : []))
  return [...onPath, ...(places(env)[process.platform] ?? [])].find((file) => existsSync(file))
}

function downloaded() {
  const file = chromium.executablePath()
  return existsSync(file) ? file : undefined
}

/** Installs Debian's Chromium, with letters for Pashto and Dari. False where that cannot be done. */
function installPackage() {
  const root = process.getuid?.() === 0
  if (!root || process.platform !== 'linux' || spawnSync('apt-get', ['--version']).status !== 0) return false
  console.error('No browser was found; installing the chromium package.')
  /** @type {import('node:child_process').ExecFileSyncOptions} */
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  try {
    execFileSync('apt-get', ['update', '-qq'], options)
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core'], options)
    return true
  } catch {
    return false
  }
}

/** What the browser is started with: no calls home, and no sandbox where root could not have one. */
export const browserFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(findBrowser())
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
