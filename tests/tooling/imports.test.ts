import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { checkSource, shippedPackages } from '../../scripts/imports/check.mjs'
import { root } from '../../scripts/settings.mjs'

const source = join(root, 'src')
const planted = new Set<string>()
let dir = ''

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'imports-'))
  cpSync(source, dir, { recursive: true })
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

afterEach(() => {
  for (const file of planted) {
    const top = join(dir, file.split('/')[0] ?? '')
    rmSync(top, { recursive: true, force: true })
    const original = join(source, file.split('/')[0] ?? '')
    if (existsSync(original)) cpSync(original, top, { recursive: true })
  }
  planted.clear()
})

function plant(file: string, text: string): void {
  planted.add(file)
  mkdirSync(dirname(join(dir, file)), { recursive: true })
  writeFileSync(join(dir, file), text)
}

const rulesBroken = (): readonly string[] => checkSource(dir).map(({ file, rule }) => `${file}: ${rule}`)

test('the source as it stands breaks no rule', () => {
  expect(checkSource(dir)).toEqual([])
})

describe('one planted fault per rule is caught', () => {
  const faults: readonly { readonly rule: string; readonly what: string; readonly file: string; readonly text: string }[] = [
    { rule: 'direction', what: 'the model imports the state', file: 'model/planted.ts', text: "import { paths } from '../state/paths.ts'\nexport const planted = paths" },
    { rule: 'direction', what: 'a type is imported against the direction', file: 'model/planted.ts', text: "import type { Tracker } from '../state/store.ts'\nexport type Planted = Tracker" },
    { rule: 'direction', what: 'a type is imported inline', file: 'model/planted.ts', text: "export type Planted = import('../state/store.ts').Tracker" },
    { rule: 'direction', what: 'a module is loaded on demand', file: 'model/planted.ts', text: "export const planted = () => import('../state/store.ts')" },
    { rule: 'direction', what: 'an export is passed on', file: 'model/planted.ts', text: "export { paths } from '../state/paths.ts'\nexport const planted = 1" },
    { rule: 'direction', what: 'the parts import the model', file: 'ui/planted.ts', text: "import type { Model } from '../model/types.ts'\nexport type Planted = Model" },
    { rule: 'direction', what: 'an entry point is imported', file: 'app/planted.ts', text: "import '../main.tsx'\nexport const planted = 1" },
    { rule: 'direction', what: 'an entry point reaches past the app', file: 'main.tsx', text: "import { Tag } from './ui/Tag.tsx'\nconsole.log(Tag)" },
    { rule: 'slice', what: 'a view imports another view', file: 'views/planted/planted.ts', text: "import { other } from '../other/other.ts'\nexport const planted = other" },
    { rule: 'package', what: 'date-fns is imported past its module', file: 'model/planted.ts', text: "import { addDays } from 'date-fns'\nexport const planted = addDays" },
    { rule: 'package', what: 'zustand is imported outside the state', file: 'app/planted.ts', text: "import { create } from 'zustand'\nexport const planted = create" },
    { rule: 'package', what: 'a package of the build reaches the reader', file: 'ui/planted.ts', text: "import sirv from 'sirv'\nexport const planted = sirv" },
    { rule: 'package', what: 'a module of Node reaches the reader', file: 'model/planted.ts', text: "import { readFileSync } from 'node:fs'\nexport const planted = readFileSync" },
    { rule: 'missing', what: 'an import has no file ending', file: 'model/planted.ts', text: "import { day } from './days'\nexport const planted = day" },
    { rule: 'cycle', what: 'a file imports itself in a circle', file: 'model/planted.ts', text: "import type { Planted } from './planted.ts'\nexport type Again = Planted\nexport type Planted = string" },
    { rule: 'door', what: 'the history is written past its door', file: 'app/planted.ts', text: "export const planted = () => history.pushState(null, '', '/')" },
    { rule: 'door', what: 'the history of the window is written', file: 'app/planted.ts', text: "export const planted = () => window.history.back()" },
    { rule: 'door', what: 'the storage is read past its door', file: 'views/planted/planted.ts', text: "export const planted = () => globalThis['localStorage'].length" },
    { rule: 'door', what: 'something else is fetched', file: 'state/planted.ts', text: "export const planted = () => fetch('/x')" },
    { rule: 'door', what: 'a date is made by hand', file: 'model/planted.ts', text: "export const planted = new Date('2020-02-29')" },
    { rule: 'clock', what: 'the clock is read', file: 'model/days.ts', text: 'export const planted = new Date()' },
    { rule: 'clock', what: 'the clock is read as a number', file: 'text/planted.ts', text: 'export const planted = () => Date.now()' },
    { rule: 'default-export', what: 'a default is exported', file: 'ui/planted.ts', text: 'const planted = 1\nexport default planted' },
    { rule: 'barrel', what: 'a file only passes on', file: 'model/planted.ts', text: "export * from './days.ts'\nexport type { Model } from './types.ts'" },
    { rule: 'silenced', what: 'a checker is silenced', file: 'model/planted.ts', text: '// @ts-ignore\nexport const planted = 1' },
    { rule: 'length', what: 'a file is too long', file: 'model/planted.ts', text: 'export const planted = 1\n'.padEnd(400, '\n') + '//' },
    { rule: 'table', what: 'a folder is not in the table', file: 'utils/planted.ts', text: 'export const planted = 1' },
    { rule: 'table', what: 'an entry point is not in the table', file: 'planted.ts', text: 'export const planted = 1' },
  ]

  test.each(faults)('$rule: $what', ({ rule, file, text }) => {
    plant('views/other/other.ts', 'export const other = 1')
    plant(file, text)
    const named = rule === 'table' && file.includes('/') ? file.slice(0, file.indexOf('/')) : file
    expect(rulesBroken()).toContain(`${named}: ${rule}`)
  })

  test('table: a folder of the table is gone', () => {
    planted.add('text/all')
    rmSync(join(dir, 'text'), { recursive: true })
    expect(rulesBroken()).toContain('text: table')
  })

  test('table: a package that ships is not in the table', () => {
    const faultsWith = checkSource(dir, [...shippedPackages(), 'left-pad'])
    expect(faultsWith.map(({ file }) => file)).toContain('left-pad')
  })

  test('direction: a circle over two files', () => {
    plant('model/one.ts', "import type { Two } from './two.ts'\nexport type One = Two")
    plant('model/two.ts', "import type { One } from './one.ts'\nexport type Two = One")
    expect(rulesBroken()).toContain('model/one.ts: cycle')
  })
})

describe('what is not a fault is let through', () => {
  const sound: readonly { readonly what: string; readonly file: string; readonly text: string }[] = [
    { what: 'a parameter that shares the name of a global', file: 'state/planted.ts', text: 'export const planted = ({ history }: { history: string }) => history.length' },
    { what: 'a property that shares the name of a global', file: 'app/planted.ts', text: 'export const planted = (tracker: { history: string }) => ({ history: tracker.history })' },
    { what: 'the type of a date', file: 'state/planted.ts', text: 'export type Planted = Date' },
    { what: 'a view and what views share', file: 'views/planted/planted.ts', text: "import { shared } from '../shared/planted.ts'\nexport const planted = shared" },
  ]

  test.each(sound)('$what', ({ file, text }) => {
    plant('views/shared/planted.ts', 'export const shared = 1')
    plant(file, text)
    expect(existsSync(join(dir, file))).toBe(true)
    expect(checkSource(dir).filter((fault) => fault.file === file)).toEqual([])
  })
})
