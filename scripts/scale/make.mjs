// Writes a record many times the size of the real one, for tests:
//   node scripts/scale/make.mjs --times 100 --seed 1 --out /somewhere/agreement.json
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { modelPath } from '../settings.mjs'
import { importSource } from '../source.mjs'
import { calendarOf } from './calendarOf.mjs'
import { scaledRecord } from './scaledRecord.mjs'

const { values } = parseArgs({ options: { times: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' }, out: { type: 'string' } } })
if (values.out === undefined) throw new Error('Say where to write it: --out FILE.')
const record = JSON.parse(await readFile(modelPath(), 'utf8'))
const scaled = scaledRecord(record, { times: Number(values.times), seed: Number(values.seed), calendar: calendarOf(await importSource('src/model/days.ts')) })
await writeFile(values.out, JSON.stringify(scaled))
console.log(`${values.out}: ${scaled.terms.length} terms, ${scaled.claims.length} claims, ${scaled.events.length} events, ${scaled.observations.length} numbers, ${scaled.sources.length} sources`)
