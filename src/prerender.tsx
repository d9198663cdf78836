import { renderToString } from 'react-dom/server'
import { App } from './app/App.tsx'
import { addressesOf, embedsOf } from './app/addresses.ts'
import { pageOf } from './app/pageOf.ts'
import { ProblemPage } from './app/ProblemPage.tsx'
import { prepare } from './app/routes.ts'
import { loadShell } from './app/shellLater.ts'
import { pageHead } from './files/pageHead.ts'
import type { Site } from './files/site.ts'
import { siteFiles } from './files/siteFiles.ts'
import type { Day } from './model/days.ts'
import type { Problem } from './model/problem.ts'
import type { Model } from './model/types.ts'
import { printAddress, readAddress } from './state/address.ts'
import { asOfDay } from './state/asOfDay.ts'
import { type BuiltFile, builtFilesName, printBuiltFiles } from './state/builtFiles.ts'
import { noChoices } from './state/choices.ts'
import { memoryHistory } from './state/history.ts'
import { drawPreview } from './previews/drawPreview.tsx'
import { previewSize } from './previews/placePreview.ts'
import { previewPath } from './previews/previewPath.ts'
import { previewWords } from './previews/previewWords.ts'
import type { Typefaces } from './previews/typeface.ts'
import { paths } from './state/paths.ts'
import { placeOf } from './state/place.ts'
import { memoryPreferences } from './state/preferences.ts'
import { createTracker } from './state/store.ts'
import { formatDay } from './text/formatDay.ts'
import { appName, pageTitle } from './text/pageTitle.ts'
import { say } from './text/say.ts'
import type { Preview, PreviewOf } from './views/shared/preview.ts'

/** What a page holds, before the build puts it into the frame of `index.html`. */
type RenderedPage = { readonly title: string; readonly description: string; readonly html: string }

/** The picture that other sites show with a link to a page: where it stands without the base path, and what it says. */
interface PagePreview {
  readonly path: string
  readonly words: string
  /** In pixels. */
  readonly size: { readonly width: number; readonly height: number }
  readonly svg: (faces: Typefaces) => string
}

/** The addresses that get a page of their own. */
export const addresses = addressesOf

/** The addresses of the pages that other sites may frame. */
export const embeds = embedsOf

/** Makes the files that stand beside the pages. */
export const makeFiles = siteFiles

/**
 * What programs find in the page of a path: structured data and feeds in its head and, in the page that lists the files,
 * the list.
 */
export function pageExtras(model: Model, site: Site, path: string, files: readonly BuiltFile[]) {
  const texts = path === paths.data() ? { [builtFilesName]: printBuiltFiles(files) } : {}
  return { ...pageHead(model, site, path, files), texts }
}

/** Renders the page of a path in its default view, from the record of a sum, with the texts the build lays into it. */
export async function renderPage(
  model: Model,
  path: string,
  { base, sha256 }: Pick<Site, 'base' | 'sha256'>,
  texts: Readonly<Record<string, string>> = {},
): Promise<RenderedPage> {
  const url = printAddress(path, noChoices, base)
  const pageText = (name: string): string => texts[name] ?? ''
  const address = readAddress(placeOf(url), base, model)
  const tracker = createTracker({ model, base, address, history: memoryHistory(url), preferences: memoryPreferences(), prepare, recordSum: sha256, pageText })
  await Promise.all([prepare(path), loadShell()])

  const { definition, id } = pageOf(model, path)
  if (definition === null) throw new Error(`The view of ${path} was not loaded.`)
  const asOf = asOfDay(tracker.store.getState())
  return {
    title: pageTitle(model, definition.title(model, id, asOf), asOf),
    description: (await descriptionBeside(definition))(model, id, asOf),
    html: renderToString(<App tracker={tracker} />),
  }
}

/** The preview of a path in its default view. The view was loaded when the page was rendered. */
export async function pagePreview(model: Model, path: string): Promise<PagePreview> {
  const { definition, id } = pageOf(model, path)
  if (definition === null) throw new Error(`The view of ${path} was not loaded.`)
  const asOf = model.agreement.coverage.to
  const folder = (await sourceOf(definition)).replace(/\/[^/]*$/, '')
  const own = (await previewFiles[`${folder}/preview.ts`]?.())?.preview(model, id, asOf) ?? null
  const preview: Preview = own ?? {
    kind: say(model.agreement.title),
    title: definition.title(model, id, asOf),
    text: (await descriptionBeside(definition))(model, id, asOf),
    marks: [],
  }
  return {
    path: previewPath(path),
    words: previewWords(preview),
    size: previewSize,
    svg: (faces) => drawPreview(preview, { site: appName, day: `As of ${formatDay(asOf)}` }, faces),
  }
}

/** Renders the page that stands at every address while the record has problems. */
export function renderProblems(problems: readonly Problem[]): RenderedPage {
  return {
    title: `The record has problems · ${appName}`,
    description: 'The record that this site shows has problems and cannot be read until they are mended.',
    html: renderToString(<ProblemPage problems={problems} />),
  }
}

const viewFiles = import.meta.glob<{ readonly view: unknown }>('./views/*/*View.tsx')

/** The file that a view comes from. */
async function sourceOf(view: unknown): Promise<string> {
  for (const [file, load] of Object.entries(viewFiles)) {
    if ((await load()).view === view) return file
  }
  throw new Error('A route shows a view that is in no file named like src/views/*/*View.tsx.')
}

const descriptionFiles = import.meta.glob<{ readonly description: (model: Model, id: string, asOf: Day) => string }>('./views/*/description.ts')

const previewFiles = import.meta.glob<{ readonly preview: PreviewOf }>('./views/*/preview.ts')

/** What describes the pages of a view: the file beside it. */
async function descriptionBeside(view: unknown) {
  const file = await sourceOf(view)
  const load = descriptionFiles[file.replace(/\/[^/]*$/, '/description.ts')]
  if (load === undefined) throw new Error(`There is no description.ts beside ${file}.`)
  return (await load()).description
}
