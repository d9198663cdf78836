import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { modelPath } from '../../scripts/settings.mjs'

test('the record stays under 200 kB gzipped', () => {
  expect(gzipSync(readFileSync(modelPath()), { level: 9 }).length).toBeLessThan(200_000)
})
