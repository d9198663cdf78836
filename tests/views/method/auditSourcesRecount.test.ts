import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { auditSources } from '../../../src/views/method/auditSources.ts'
import { wholeRecord } from '../renderView.tsx'

interface Plain {
  readonly claims: readonly { readonly public: { readonly day: string }; readonly sources: readonly string[] }[]
  readonly sources: readonly { readonly id: string; readonly origin: string; readonly sameAs?: string }[]
}

/** The file itself, without the model's code. */
const file: Plain = JSON.parse(readFileSync('public/agreement.json', 'utf8'))
const nearestFirst = ['own-channel', 'monitor', 'agency', 'press', 'reprint', 'reference', 'research']

/** Counts again by colouring: sources that carry one statement take one colour, until nothing changes. */
function recount(asOf: string) {
  const claims = file.claims.filter((claim) => claim.public.day <= asOf)
  const used = file.sources.filter(({ id }) => claims.some(({ sources }) => sources.includes(id)))
  const colour = new Map(file.sources.map(({ id }, index) => [id, index]))
  for (let changed = true; changed; ) {
    changed = false
    for (const { id, sameAs } of file.sources) {
      const [a, b] = [colour.get(id), sameAs === undefined ? undefined : colour.get(sameAs)]
      if (a === undefined || b === undefined || a === b) continue
      colour.set(a > b ? id : String(sameAs), Math.min(a, b))
      changed = true
    }
  }
  const byColour = new Map<number, string[]>()
  for (const { id, origin } of used) {
    const key = colour.get(id) ?? -1
    byColour.set(key, [...(byColour.get(key) ?? []), origin])
  }
  const once = [...byColour.values()].map((origins) => origins.toSorted((a, b) => nearestFirst.indexOf(a) - nearestFirst.indexOf(b))[0])
  return { claims: claims.length, listed: (origin: string) => used.filter((source) => source.origin === origin).length, once: (origin: string) => once.filter((own) => own === origin).length }
}

test.each(['2020-04-06', '2020-09-13', '2021-08-31'])('the sources by origin on %s, counted from the file another way', (asOf) => {
  const counted = recount(asOf)
  const audit = auditSources(wholeRecord, day(asOf))
  expect(audit.claims).toBe(counted.claims)
  expect(audit.byOrigin.length).toBeGreaterThan(3)
  for (const { origin, listed, once } of audit.byOrigin) {
    expect({ origin, listed, once }).toEqual({ origin, listed: counted.listed(origin), once: counted.once(origin) })
  }
})
