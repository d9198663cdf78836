import { defineConfig } from '@playwright/test'
import { browserFlags, findBrowser } from './scripts/find-browser.mjs'
import type { WorkerOptions } from './tests/browser/fixtures.ts'

export default defineConfig<object, WorkerOptions>({
  testDir: 'tests/browser',
  outputDir: '.cache/browser-results',
  // One picture for every machine: what is compared leaves out what differs between them.
  snapshotPathTemplate: '{testDir}/baselines/{arg}{ext}',
  globalSetup: './tests/setup/buildTestSites.ts',
  fullyParallel: true,
  forbidOnly: true,
  // One more than a small machine has cores: pages wait for the network and for one another as often as they compute.
  workers: 3,
  retries: 0,
  // A fault ends a test by what it says, not by how slow the machine is.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  projects: [
    { name: 'at /', use: { servedAt: 'root' }, grepInvert: /@alone/ },
    // What depends on the base path is tested again under another.
    { name: 'at /doha/', use: { servedAt: 'doha' }, grep: /@anywhere/ },
    // What is held against a time, or fills the machine, runs with nothing beside it.
    { name: 'alone', use: { servedAt: 'root' }, grep: /@alone/, workers: 1 },
  ],
  reporter: process.env['BROWSER_REPORT'] === undefined ? 'list' : [['line'], ['json', { outputFile: process.env['BROWSER_REPORT'] }]],
  use: {
    colorScheme: 'light',
    locale: 'en-GB',
    timezoneId: 'America/Los_Angeles',
    // What the worker keeps is a matter of its own tests.
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 900 },
    launchOptions: { executablePath: findBrowser(), args: browserFlags },
  },
})
