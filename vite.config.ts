import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { basePath } from './scripts/settings.mjs'
import { constantClassNames, shortClassNames } from './scripts/site/classNames.mjs'
import { shellModules } from './scripts/site/shellModules.mjs'

/** The model, the sentences and the record must come out the same wherever the reader's clock stands. */
const zones = ['America/Los_Angeles', 'UTC', 'Pacific/Kiritimati']

/** Vite wraps each `import()` in code that preloads scripts and styles; here it would have nothing to do. */
const withoutPreloadHelper: Plugin = {
  name: 'without-preload-helper',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load()' : null),
}

/**
 * The order of the cascade layers has to stand first in the one style sheet; the bundler puts the styles of shared
 * scripts before those of the entry, and the first mention of a layer decides.
 */
const layersFirst: Plugin = {
  name: 'layers-first',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const order = readFileSync('src/styles/layers.css', 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '').trim()
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = `${order}\n${String(file.source)}`
      }
    },
  },
}

/** In the site, the packages through which Citation.js would ask other servers are replaced by one that does not. */
const noFetch = join(import.meta.dirname, 'scripts/site/noFetch.mjs')
const withoutFetching: Plugin = {
  name: 'without-fetching',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (id === 'node-fetch' || id === 'sync-fetch' ? noFetch : null),
}

/** What runs on every page at once: it fetches the rest when it is time. */
const first = shellModules(join(import.meta.dirname, 'src/main.tsx'))
/** The modules of the shell stay in one script, so that a page answers before the code of its view has come. */
const shell = shellModules(join(import.meta.dirname, 'src/app/start.tsx'))
const isOfShell = /\/node_modules\/(?:react|react-dom|scheduler|zustand|regexparam|date-fns)\//
/** Pictures, and what frames them elsewhere, are shared by few and weigh much. */
const isOurs = /\/src\/(?:model|state|text|ui|views\/shared\/(?!chart\/|Embed))/

const shared = { setupFiles: ['tests/setup/console.ts'] }
/** Pure functions leave nothing behind for one another, so that files can share them: most of a run was loading them anew for each. */
const together = { isolate: false }

export default defineConfig({
  base: basePath(),
  plugins: [react(), withoutPreloadHelper, layersFirst, constantClassNames, withoutFetching],
  css: { modules: { generateScopedName: shortClassNames(join(import.meta.dirname, 'src')) } },
  build: {
    assetsInlineLimit: 0,
    // One style sheet: pages look the same with and without script, whichever view comes first.
    cssCodeSplit: false,
    // The pages name the scripts they need in their heads.
    modulePreload: false,
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          // What many views share, and the shell does without, is one script.
          groups: [
            { name: 'shell', test: (id: string) => isOfShell.test(id) || (shell.has(id) && !first.has(id)) },
            { name: 'shared', test: (id: string) => isOurs.test(id) && !shell.has(id) && !first.has(id), minShareCount: 8 },
          ],
        },
      },
    },
  },
  test: {
    expect: { requireAssertions: true },
    // As many as there are cores: the one that hands out the files has little to do.
    maxWorkers: '100%',
    // A fault ends a test by what it says, not by how slow the machine is.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      ...zones.map((zone) => ({
        extends: true as const,
        test: {
          ...shared,
          name: `model, ${zone}`,
          environment: 'node',
          ...together,
          env: { TZ: zone },
          include: ['tests/{model,text,content}/**/*.test.{ts,tsx}'],
        },
      })),
      {
        extends: true,
        test: {
          name: 'parts',
          // Components wait for code, once for all: each file has modules and a window of its own. Threads start sooner.
          pool: 'threads',
          environment: 'happy-dom',
          setupFiles: [...shared.setupFiles, 'tests/setup/cleanup.ts'],
          include: ['tests/{state,ui,views,app,offline,reading}/**/*.test.{ts,tsx}'],
        },
      },
      { extends: true, test: { ...shared, ...together, name: 'tooling', environment: 'node', testTimeout: 120_000, css: { include: [/tokens\.css\?raw$/] }, include: ['tests/tooling/**/*.test.ts'] } },
    ],
  },
})
