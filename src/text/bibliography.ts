import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import type { CslItem } from './cslItem.ts'

/** The forms in which reference managers take a work. */
export const bibliographyFormats = ['bibtex', 'ris', 'csl-json'] as const
/** One of {@link bibliographyFormats}. */
export type BibliographyFormat = (typeof bibliographyFormats)[number]

/** What each form is called, and how a file of it ends and is announced. */
export const formatFacts: Readonly<Record<BibliographyFormat, { readonly label: string; readonly ending: string; readonly type: string }>> = {
  bibtex: { label: 'BibTeX', ending: 'bib', type: 'application/x-bibtex' },
  ris: { label: 'RIS', ending: 'ris', type: 'application/x-research-info-systems' },
  'csl-json': { label: 'CSL-JSON', ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
}

// The key by which the work is cited is the id of the record, which never changes.
plugins.config.get('@bibtex').format.useIdAsLabel = true

/** In RIS a newspaper’s author has no field of its own in the library’s table; a magazine’s has. */
const forRis = (item: CslItem): object => (item.type === 'article-newspaper' ? { ...item, type: 'article-magazine' } : item)

/** Long values come broken in the middle of words, which not every program mends; a line may be of any length. */
const unfold = (text: string): string => text.replaceAll(/\r?\n(?![A-Z][A-Z0-9] {2}-)/g, '')

const writers: Readonly<Record<BibliographyFormat, (item: CslItem) => string>> = {
  bibtex: (item) => new Cite(item).format('bibtex').trim(),
  ris: (item) => unfold(new Cite(forRis(item)).format('ris').trim()),
  'csl-json': (item) => JSON.stringify([item], null, 2),
}

/** A work in the form that a reference manager takes. */
export const bibliographyText = (item: CslItem, format: BibliographyFormat): string => `${writers[format](item)}\n`
