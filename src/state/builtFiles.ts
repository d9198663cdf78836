/** Under which heading a file is listed. */
export const fileGroups = ['whole', 'tables', 'package', 'records', 'forms', 'feeds', 'calendars'] as const
/** One of {@link fileGroups}. */
export type FileGroup = (typeof fileGroups)[number]

/** A file of the site, with what a reader needs to know before taking it. The page of files lists these. */
export interface BuiltFile {
  /** Without the base path, such as `/data/claims.csv`. */
  readonly path: string
  readonly group: FileGroup
  readonly format: string
  /** What it holds, in a sentence. */
  readonly holds: string
  readonly bytes: number
  /** In hexadecimal digits. */
  readonly sha256: string
}

/** The name under which the build lays the list of files into the page that shows it. */
export const builtFilesName = 'built-files'

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isGroup = (value: unknown): value is FileGroup => fileGroups.some((group) => group === value)

function fileOf(value: unknown): readonly BuiltFile[] {
  if (!Array.isArray(value)) return []
  const [path, group, format, holds, bytes, sha256]: readonly unknown[] = value
  const isFile = typeof path === 'string' && isGroup(group) && typeof format === 'string' && typeof holds === 'string' && typeof bytes === 'number' && typeof sha256 === 'string'
  return isFile ? [{ path, group, format, holds, bytes, sha256 }] : []
}

/** The list of files as the page carries it, a row of values for each file. */
export const printBuiltFiles = (files: readonly BuiltFile[]): string =>
  JSON.stringify(files.map(({ path, group, format, holds, bytes, sha256 }) => [path, group, format, holds, bytes, sha256]))

/** Reads the list back. Empty on a page that carries none; what is no file is left out. */
export function readBuiltFiles(text: string): readonly BuiltFile[] {
  const list = parse(text)
  return Array.isArray(list) ? list.flatMap(fileOf) : []
}
