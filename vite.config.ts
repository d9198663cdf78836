import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { basePath } from './scripts/settings.mjs'

/** The model, the sentences and the record must come out the same wherever the reader's clock stands. */
const zones = ['America/Los_Angeles', 'UTC', 'Pacific/Kiritimati']

const shared = { setupFiles: ['tests/setup/console.ts'] }

export default defineConfig({
  base: basePath(),
  plugins: [react()],
  build: {
    assetsInlineLimit: 0,
    // One style sheet: pages look the same with and without script, whichever view comes first.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    manifest: true,
  },
  test: {
    expect: { requireAssertions: true },
    projects: [
      ...zones.map((zone) => ({
        extends: true as const,
        test: {
          ...shared,
          name: `model, ${zone}`,
          environment: 'node',
          env: { TZ: zone },
          include: ['tests/{model,text,content}/**/*.test.{ts,tsx}'],
        },
      })),
      {
        extends: true,
        test: {
          name: 'parts',
          environment: 'happy-dom',
          setupFiles: [...shared.setupFiles, 'tests/setup/cleanup.ts'],
          include: ['tests/{state,ui,views,app}/**/*.test.{ts,tsx}'],
        },
      },
      { extends: true, test: { ...shared, name: 'tooling', environment: 'node', include: ['tests/tooling/**/*.test.ts'] } },
    ],
  },
})
