/** The name of the record beside the pages. */
export const recordName = 'agreement.json'

/** What the build wrote into the head about the page it made; undefined on a page that was not made. */
export const madeFor = (name: string): string | undefined =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content

/** What the build laid into the page for the code of its view, by its name; empty where there is nothing. */
export const pageText = (name: string): string => document.getElementById(name)?.textContent ?? ''

/** What came when the record was asked for. The file is left where the browser holds it: a large one takes time to copy. */
export interface FetchedRecord {
  readonly ok: boolean
  readonly status: number
  readonly file: Blob
}
