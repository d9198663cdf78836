import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { theOdd, theWhole } from './made.ts'

const oa = 'http://www.w3.org/ns/oa#'
const as = 'http://www.w3.org/ns/activitystreams#'

/** The terms of W3C's context that the file uses, as its vocabulary defines them; any other term fails the reading. */
const context = {
  '@context': {
    id: { '@id': '@id', '@type': '@id' },
    type: { '@id': '@type', '@type': '@vocab' },
    Annotation: `${oa}Annotation`,
    AnnotationCollection: `${as}OrderedCollection`,
    AnnotationPage: `${as}OrderedCollectionPage`,
    Organization: 'http://schema.org/Organization',
    SpecificResource: `${oa}SpecificResource`,
    Text: 'http://purl.org/dc/dcmitype/Text',
    TextQuoteSelector: `${oa}TextQuoteSelector`,
    TextualBody: `${oa}TextualBody`,
    body: { '@type': '@id', '@id': `${oa}hasBody` },
    target: { '@type': '@id', '@id': `${oa}hasTarget` },
    source: { '@type': '@id', '@id': `${oa}hasSource` },
    selector: { '@type': '@id', '@id': `${oa}hasSelector` },
    motivation: { '@type': '@vocab', '@id': `${oa}motivatedBy` },
    purpose: { '@type': '@vocab', '@id': `${oa}hasPurpose` },
    describing: `${oa}describing`,
    exact: `${oa}exact`,
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    format: 'http://purl.org/dc/elements/1.1/format',
    language: 'http://purl.org/dc/elements/1.1/language',
    creator: { '@type': '@id', '@id': 'http://purl.org/dc/terms/creator' },
    rights: { '@type': '@id', '@id': 'http://purl.org/dc/terms/rights' },
    name: 'http://xmlns.com/foaf/0.1/name',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    total: `${as}totalItems`,
    startIndex: `${as}startIndex`,
    first: { '@type': '@id', '@id': `${as}first` },
    items: { '@type': '@id', '@id': `${as}items`, '@container': '@list' },
  },
}

const documentLoader = (url: string) =>
  url === 'http://www.w3.org/ns/anno.jsonld'
    ? Promise.resolve({ document: context, documentUrl: url, contextUrl: null })
    : Promise.reject(new Error(`The file names another context: ${url}`))

type Node = Readonly<Record<string, readonly { readonly '@id'?: string; readonly '@value'?: string }[] | undefined>> & { readonly '@id': string; readonly '@type'?: readonly string[] }

describe.each([
  ['the record', await theWhole()],
  ['a record of odd texts', await theOdd()],
])('the quotations of %s', (_, made) => {
  it('are read by a processor of JSON-LD, each with its exact words and every source that has an address', async () => {
    const document: object = JSON.parse(made.text('/data/annotations.jsonld'))
    const nodes = (await jsonld.flatten(document, null, { documentLoader, safe: true })) as readonly Node[]
    const byId = new Map(nodes.map((node) => [node['@id'], node]))
    const quoted = made.model.claims.filter(({ quote }) => quote !== undefined)
    const found = nodes.filter((node) => node['@type']?.includes(`${oa}Annotation`))
    expect(found).toHaveLength(quoted.length)
    for (const { id, quote, sources } of quoted) {
      const page = `${made.site.origin}${made.site.base}claims/${id}`
      const annotation = byId.get(`${page}#quotation`)
      const targets = (annotation?.[`${oa}hasTarget`] ?? []).flatMap((target) => byId.get(target['@id'] ?? '') ?? [])
      const words = targets.flatMap((target) => target[`${oa}hasSelector`] ?? []).map((selector) => byId.get(selector['@id'] ?? '')?.[`${oa}exact`]?.[0]?.['@value'])
      expect(new Set(words), id).toEqual(new Set([quote?.text]))
      const addresses = sources.flatMap((source) => made.model.index.sources.get(source)?.url ?? [])
      expect(targets.map((target) => String(target[`${oa}hasSource`]?.[0]?.['@id'])).toSorted(), id).toEqual((addresses.length === 0 ? [page] : [...new Set(addresses)]).toSorted())
    }
  })
})
