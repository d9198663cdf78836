import type { Model } from '../model/types.ts'
import { filePaths } from '../state/filePaths.ts'
import { paths } from '../state/paths.ts'
import { partyName } from '../text/partyName.ts'
import { say } from '../text/say.ts'
import type { BuiltFile } from '../state/builtFiles.ts'
import { claimData } from './claimData.ts'
import { datasetData } from './datasetData.ts'
import type { Site } from './site.ts'
import { termData } from './termData.ts'

/** A feed that goes with a page. */
export interface PageFeed {
  readonly title: string
  /** Without the base path. */
  readonly path: string
}

/** What the head of a page holds for programs. */
export interface PageHead {
  /** What the page is about in the words of schema.org, as JSON-LD. Null where they have none. */
  readonly structured: object | null
  readonly feeds: readonly PageFeed[]
}

/** The record a path names, where it stands under a collection: `/terms/x` gives `x` for `/terms`. */
const idUnder = (collection: string, path: string): string | null =>
  path.startsWith(`${collection}/`) ? decodeURIComponent(path.slice(collection.length + 1)) : null

/** What the head of the page of a path holds. The files are those that the build has made. */
export function pageHead(model: Model, site: Site, path: string, files: readonly BuiltFile[]): PageHead {
  const all: PageFeed = { title: 'Changes of status and new answers', path: filePaths.feed() }
  const term = model.index.terms.get(idUnder(paths.terms(), path) ?? '')
  if (term !== undefined) {
    const own: PageFeed = { title: `Changes on “${say(term.title)}”`, path: filePaths.termFeed(term.id) }
    return { structured: termData(model, site, term), feeds: [own, all] }
  }
  const claim = model.index.claims.get(idUnder(paths.claims(), path) ?? '')
  if (claim !== undefined) return { structured: claimData(model, site, claim), feeds: [all] }
  const party = model.index.parties.get(idUnder(paths.parties(), path) ?? '')
  if (party !== undefined) {
    const own: PageFeed = { title: `Changes about ${partyName(model, party.id)}`, path: filePaths.partyFeed(party.id) }
    return { structured: null, feeds: [own, all] }
  }
  const aboutRecord = [paths.home(), paths.method(), paths.data()].includes(path)
  const versions: PageFeed = { title: 'Versions of the record', path: filePaths.recordFeed() }
  return { structured: aboutRecord ? datasetData(model, site, files) : null, feeds: aboutRecord ? [all, versions] : [all] }
}
