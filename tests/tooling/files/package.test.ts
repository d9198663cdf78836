import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { Package } from 'datapackage'
import { fromBuffer } from 'yauzl'
import { afterAll, describe, expect, it, test } from 'vitest'
import { type Made, theOdd, theWhole } from './made.ts'

const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))))

/** Lays the data out as a reader would have it, and loads it with Frictionless' own library. */
async function unpacked(made: Made, change: (name: string, text: string) => string = (_, text) => text) {
  const folder = await mkdtemp(join(tmpdir(), 'package-'))
  folders.push(folder)
  for (const path of made.paths.filter((name) => name.startsWith('/data/') && !name.endsWith('.zip'))) {
    const file = join(folder, path.slice('/data/'.length))
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, change(basename(path), made.text(path)))
  }
  return Package.load(join(folder, 'datapackage.json'), { basePath: folder })
}

describe.each([
  ['the record', theWhole],
  ['a record of odd texts', theOdd],
])('%s as a Data Package', (_, make) => {
  test('is valid, and every table reads with its types, keys and foreign keys', async () => {
    const made = await make()
    const opened = await unpacked(made)
    expect(opened.errors.map(String)).toEqual([])
    expect(opened.valid).toBe(true)
    for (const resource of opened.resources) {
      const rows = await resource.read({ keyed: true, relations: true })
      expect(Array.isArray(rows), resource.name).toBe(true)
    }
    const claims = await opened.resources.find(({ name }) => name === 'claims')?.read({ keyed: true })
    expect(claims?.map(({ id }) => id)).toEqual(made.model.claims.map(({ id }) => id))
  })
})

it('is refused by the validator where a row names a term that is not there', async () => {
  const opened = await unpacked(await theWhole(), (name, text) => (name === 'claim-points.csv' ? text.replace(/,us-full-withdrawal,/, ',no-such-term,') : text))
  await expect(opened.resources.find(({ name }) => name === 'claim-points')?.read({ keyed: true, relations: true })).rejects.toThrow(/oreign key/)
})

it('says size and check sum of every table, and the right ones', async () => {
  const made = await theWhole()
  const descriptor: { readonly resources: readonly { readonly path: string; readonly bytes: number; readonly hash: string }[] } = JSON.parse(made.text('/data/datapackage.json'))
  for (const { path, bytes, hash } of descriptor.resources) {
    const content = made.bytes(`/data/${path}`)
    expect([bytes, hash], path).toEqual([content.length, `sha256:${createHash('sha256').update(content).digest('hex')}`])
  }
})

/** The files of an archive, as a reader that is not ours unpacks it. */
const unzip = (archive: Uint8Array): Promise<ReadonlyMap<string, Buffer>> =>
  new Promise((resolve, reject) => {
    const files = new Map<string, Buffer>()
    fromBuffer(Buffer.from(archive), { lazyEntries: true, validateEntrySizes: true }, (failure, zip) => {
      if (failure !== null) return reject(failure)
      zip.on('error', reject)
      zip.on('end', () => resolve(files))
      zip.on('entry', (entry) => {
        zip.openReadStream(entry, (problem, stream) => {
          if (problem !== null) return reject(problem)
          const parts: Buffer[] = []
          stream.on('data', (part: Buffer) => parts.push(part))
          stream.on('end', () => {
            files.set(entry.fileName, Buffer.concat(parts))
            zip.readEntry()
          })
        })
      })
      zip.readEntry()
    })
  })

it('stands in the archive with everything else, byte for byte', async () => {
  const made = await theWhole()
  const files = await unzip(made.bytes('/data/doha-agreement-tracker.zip'))
  const expected = made.paths.filter((path) => /^\/(?:data\/|agreement)/.test(path) && !/\.zip$|SHA256SUMS$/.test(path))
  expect([...files.keys()].toSorted()).toEqual(expected.map((path) => (path.startsWith('/data/') ? path.replace('/data/', '') : `record${path}`)).toSorted())
  expect(files.get('claims.csv')?.equals(made.bytes('/data/claims.csv'))).toBe(true)
  expect(files.get('record/agreement.json')?.equals(made.bytes('/agreement.json'))).toBe(true)
})

it('lists the check sum of every file', async () => {
  const made = await theWhole()
  const sums = new Map(made.text('/data/SHA256SUMS').trimEnd().split('\n').map((line) => [line.slice(66), line.slice(0, 64)]))
  expect([...sums.keys()].map((path) => `/${path}`).toSorted()).toEqual(made.paths.filter((path) => !path.endsWith('SHA256SUMS')).toSorted())
  for (const [path, sum] of sums) expect(createHash('sha256').update(made.bytes(`/${path}`)).digest('hex'), path).toBe(sum)
})
