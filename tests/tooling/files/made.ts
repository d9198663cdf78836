import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../scripts/settings.mjs'
import type { Site } from '../../../src/files/site.ts'
import { siteFiles } from '../../../src/files/siteFiles.ts'
import { loadModel } from '../../../src/model/load.ts'
import type { RecordFile } from '../../../src/model/schema.ts'
import type { Model } from '../../../src/model/types.ts'
import { aClaim, aRecord, aTerm, anEvent, says } from '../../model/build.ts'

/** What the build makes of a record: the record as the app reads it, and every file by its path. */
export interface Made {
  readonly model: Model
  readonly site: Site
  readonly text: (path: string) => string
  readonly bytes: (path: string) => Uint8Array
  readonly paths: readonly string[]
}

const schema = readFileSync(join(root, 'public/agreement.schema.json'), 'utf8')

/** Makes the files of a record, as the build does. */
export async function makeFrom(text: string, { origin = 'https://example.org', base = '/doha/' } = {}): Promise<Made> {
  const loaded = loadModel(text)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 2))
  const site = { origin, base, sha256: createHash('sha256').update(text).digest('hex'), fingerprint: loaded.hash }
  const files = new Map((await siteFiles(loaded.model, site, text, schema)).map((file) => [file.path, file.content]))
  const bytes = (path: string) => {
    const content = files.get(path)
    if (content === undefined) throw new Error(`The build made no ${path}.`)
    return content
  }
  return { model: loaded.model, site, paths: [...files.keys()], bytes, text: (path) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes(path)) }
}

/** The text of the record that ships with the code. */
export const wholeText = readFileSync(join(root, 'public/agreement.json'), 'utf8')

let whole: Promise<Made> | undefined
/** The files of the record that ships with the code, made once. */
export const theWhole = (): Promise<Made> => (whole ??= makeFrom(wholeText))

/** Texts that a format could take for something else: each begins or holds what some reader treats as its own. */
export const oddTexts = [
  '=HYPERLINK("https://evil.example";"click")',
  '+1,234 "quoted", and a comma',
  '-2; a list; with “; ” in it',
  '@SUM(A1)\nsecond line\r\nthird line',
  '|pipe %percent',
  '5 < 6 & 7 > 3 ]]> &amp; &copy;',
  '[a-claim]: #tag {key: value} -> [other] // comment /* more */ *bold* _under_ <1> U.S.-led .x. :y: -- end } x',
  'Straße, پښتو, دری, 🕊 and \\backslash\\n',
] as const

/** A record that holds each odd text as a title, a summary and a quotation. */
export function oddRecord(): RecordFile {
  return aRecord({
    terms: [aTerm({ title: oddTexts[0] }), ...oddTexts.map((title, at) => aTerm({ id: `odd-term-${at}`, title, summary: title, open: [title, 'and more'] }))],
    claims: [
      says('first', '2020-04-01', 'taliban', 'not-kept', 'united-states'),
      ...oddTexts.map((text, at) =>
        aClaim({
          id: `odd-claim-${at}`,
          summary: text,
          note: text,
          quote: { text, language: 'en' },
          speaker: text,
          repliesTo: ['first'],
          party: 'united-states',
          kind: 'denies',
          points: [{ term: 'the-term', about: 'united-states', says: 'kept', answers: ['first'] }],
        }),
      ),
    ],
    events: oddTexts.map((title, at) => anEvent({ id: `odd-event-${at}`, title, summary: title })),
  })
}

/** The files of the odd record. */
export const theOdd = (): Promise<Made> => makeFrom(JSON.stringify(oddRecord()))
