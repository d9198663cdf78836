import type { Model } from '../model/types.ts'
import { filePaths } from '../state/filePaths.ts'
import { paths } from '../state/paths.ts'
import { partyName } from '../text/partyName.ts'
import { say } from '../text/say.ts'
import { annotations } from './annotations.ts'
import { argdown } from './argdown.ts'
import type { BuiltFile, FileGroup } from '../state/builtFiles.ts'
import { calendars } from './calendars.ts'
import { changeLog } from './changeLog.ts'
import { citationFile } from './citationFile.ts'
import { csvFile } from './csvFile.ts'
import { dataPackage, packagedTable } from './dataPackage.ts'
import { dictionary, dictionaryCsv } from './dictionary.ts'
import { entityFile } from './entityFile.ts'
import { feeds } from './feeds.ts'
import { recordTables } from './recordTables.ts'
import { sha256 } from './sha256.ts'
import { type Site, addressAt } from './site.ts'
import { zipFile } from './zipFile.ts'

/** A file of the site with its content. */
export interface SiteFile extends BuiltFile {
  readonly content: Uint8Array<ArrayBuffer>
}

type Draft = Pick<BuiltFile, 'path' | 'group' | 'format' | 'holds'> & { readonly text: string }

const encoder = new TextEncoder()

async function made({ text, ...draft }: Draft): Promise<SiteFile> {
  const content = encoder.encode(text)
  return { ...draft, content, bytes: content.length, sha256: await sha256(content) }
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`

/** The tables and the records, as CSV and as JSON, with their dictionary. */
function recordFiles(model: Model, site: Site): Promise<readonly SiteFile[]> {
  const tables = recordTables()
  const draft = (group: FileGroup, name: string, format: string, holds: string, text: string): Draft => ({ path: filePaths.data(name), group, format, holds, text })
  const csv = tables.map((table) => draft('tables', `${table.name}.csv`, 'CSV', table.description, csvFile(model, site, table)))
  const kinds = tables.filter(({ within }) => within.length === 0)
  const records = kinds.flatMap(({ kind, description }) => {
    const text = entityFile(model, site, kind, tables)
    return text === null ? [] : [draft('records', `${kind}.json`, 'JSON', description, text)]
  })
  return Promise.all(
    [
      draft('whole', 'dictionary.json', 'JSON', 'The data dictionary: every column with its meaning, every coded value with its words.', json(dictionary(model, site, tables))),
      draft('whole', 'dictionary.csv', 'CSV', 'The data dictionary as a table of columns.', dictionaryCsv(tables)),
      ...csv,
      ...records,
    ].map(made),
  )
}

/** The tables without the mark that spreadsheets need at the beginning: the validators of Data Packages take it for a letter. */
const packageFiles = (files: readonly SiteFile[]): Promise<readonly SiteFile[]> =>
  Promise.all(
    recordTables().flatMap((table) => {
      const file = files.find(({ path }) => path === filePaths.data(`${table.name}.csv`))
      if (file === undefined) return []
      const text = new TextDecoder().decode(file.content)
      return [made({ path: filePaths.data(packagedTable(table)), group: 'package', format: 'CSV', holds: table.description, text })]
    }),
  )

/** The forms that other programs read. */
function exchangeFiles(model: Model, site: Site): Promise<readonly SiteFile[]> {
  const log = changeLog(model)
  const drafts: readonly Omit<Draft, 'group'>[] = [
    { path: filePaths.data('argument.argdown'), format: 'Argdown', holds: 'Who answered whom: every statement with what it answers.', text: argdown(model, site) },
    { path: filePaths.data('annotations.jsonld'), format: 'JSON-LD', holds: 'The quotations as W3C Web Annotations on their sources.', text: annotations(model, site) },
    { path: filePaths.data('CITATION.cff'), format: 'CFF', holds: 'How the record is cited, for programs that manage citations.', text: citationFile(model, { address: addressAt(site, paths.data()), sha256: site.sha256 }) },
    ...(log === null ? [] : [{ path: filePaths.data('CHANGELOG.md'), format: 'Markdown', holds: 'The versions of the record, with what changed in each.', text: log }]),
  ]
  return Promise.all(drafts.map((draft) => made({ ...draft, group: 'forms' })))
}

/** What a feed or a calendar tells, by its path. */
function followedAs(model: Model): (path: string) => string {
  const terms = new Map(model.terms.map(({ id, title }) => [filePaths.termFeed(id), say(title)]))
  const parties = new Map(model.parties.map(({ id }) => [filePaths.partyFeed(id), partyName(model, id)]))
  const fixed = new Map([
    [filePaths.feed(), 'Changes of status and new answers, all terms.'],
    [filePaths.recordFeed(), 'The versions of the record.'],
    [filePaths.calendar(), 'Deadlines, each by every reading, and named days.'],
    [filePaths.deadlines(), 'Deadlines, each by every reading.'],
    [filePaths.moments(), 'The named days of the record.'],
  ])
  return (path) => fixed.get(path) ?? terms.get(path) ?? parties.get(path) ?? path
}

function followFiles(model: Model, site: Site): Promise<readonly SiteFile[]> {
  const holds = followedAs(model)
  const drafts = [
    ...[...feeds(model, site)].map(([path, text]) => ({ path, group: 'feeds' as const, format: 'Atom', text })),
    ...[...calendars(model, site)].map(([path, text]) => ({ path, group: 'calendars' as const, format: 'iCalendar', text })),
  ]
  return Promise.all(drafts.map((draft) => made({ ...draft, holds: holds(draft.path) })))
}

const inData = ({ path }: BuiltFile): boolean => path.startsWith(filePaths.data(''))

/** The record and its schema, which stand beside the pages in any case. */
const publishedFiles = (text: string, schema: string): Promise<readonly SiteFile[]> =>
  Promise.all(
    [
      { path: '/agreement.json', group: 'whole' as const, format: 'JSON', holds: 'The record itself: everything the pages show is made from this file.', text },
      { path: '/agreement.schema.json', group: 'whole' as const, format: 'JSON Schema', holds: 'The structure of the record, with the meaning of every field.', text: schema },
    ].map(made),
  )

/** The check sums of files, in the form that `sha256sum --check` reads in the folder of the site. */
const checkSums = (files: readonly BuiltFile[]): Promise<SiteFile> =>
  made({
    path: filePaths.data('SHA256SUMS'),
    group: 'whole',
    format: 'Text',
    holds: 'The SHA-256 of every file listed here.',
    text: files.map(({ path, sha256 }) => `${sha256}  ${path.slice(1)}\n`).join(''),
  })

/**
 * Every file that the build makes from a record besides the pages. The same record at the same address gives the same
 * bytes, on every machine and on every day.
 */
export async function siteFiles(model: Model, site: Site, text: string, schema: string): Promise<readonly SiteFile[]> {
  const published = await publishedFiles(text, schema)
  const [record, exchange, follow] = await Promise.all([recordFiles(model, site), exchangeFiles(model, site), followFiles(model, site)])
  const plain = await packageFiles(record)
  const descriptor = await made({
    path: filePaths.data('datapackage.json'),
    group: 'whole',
    format: 'Data Package',
    holds: 'All tables as a Frictionless Data Package: where each stands, what its columns are, how they hang together.',
    text: dataPackage(model, site, recordTables(), new Map(plain.map((file) => [file.path, file]))),
  })
  const packed = [descriptor, ...record, ...plain, ...exchange].filter(inData)
  const day = model.versions?.at(-1)?.day ?? model.agreement.coverage.to
  const archive = zipFile(new Map([...published.map((file) => [`record${file.path}`, file.content] as const), ...packed.map((file) => [file.path.slice(filePaths.data('').length), file.content] as const)]), day)
  const zip = new Uint8Array(archive)
  const whole: SiteFile = {
    path: filePaths.data('doha-agreement-tracker.zip'),
    group: 'whole',
    format: 'ZIP',
    holds: 'Everything listed here but feeds and calendars, with the record itself.',
    content: zip,
    bytes: zip.length,
    sha256: await sha256(zip),
  }
  const files = [...published, whole, descriptor, ...record, ...plain, ...exchange, ...follow]
  return [...files, await checkSums(files)]
}
