import type { Claim, Model } from '../model/types.ts'
import { paths } from '../state/paths.ts'
import { claimTitle } from '../text/claimTitle.ts'
import { annotationLosses } from '../text/dataWords.ts'
import { appName } from '../text/pageTitle.ts'
import { say } from '../text/say.ts'
import { type Site, addressAt, licenceAddress, recordFacts } from './site.ts'

/** The context of W3C Web Annotation. */
const context = 'http://www.w3.org/ns/anno.jsonld'

/** Where the words are quoted from: each source with an address, or else the page of the statement here. */
function targets(model: Model, site: Site, claim: Claim, exact: string) {
  const addresses = claim.sources.flatMap((id) => model.index.sources.get(id)?.url ?? [])
  const page = addressAt(site, paths.claim(claim.id))
  return [...new Set(addresses.length === 0 ? [page] : addresses)].map((source) => ({
    type: 'SpecificResource',
    source,
    selector: { type: 'TextQuoteSelector', exact },
  }))
}

function annotation(model: Model, site: Site, claim: Claim, exact: string) {
  const page = addressAt(site, paths.claim(claim.id))
  return {
    id: `${page}#quotation`,
    type: 'Annotation',
    motivation: 'describing',
    creator: { id: addressAt(site, paths.home()), type: 'Organization', name: appName },
    body: [
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', language: 'en', value: `${claimTitle(model, claim)}: ${say(claim.summary)}` },
      { id: page, type: 'Text', format: 'text/html', language: 'en' },
    ],
    target: targets(model, site, claim, exact),
  }
}

/** Every quotation as a W3C Web Annotation on its sources, in one collection. */
export function annotations(model: Model, site: Site): string {
  const { title, version, sha256 } = recordFacts(model, site)
  const rights = licenceAddress(model)
  const items = model.claims.flatMap((claim) => (claim.quote === undefined ? [] : [annotation(model, site, claim, claim.quote.text)]))
  const id = addressAt(site, '/data/annotations.jsonld')
  const collection = {
    '@context': context,
    id,
    type: 'AnnotationCollection',
    label: [`${title}, version ${version}, quotations`, `SHA-256 ${sha256}`, ...annotationLosses],
    ...(rights === null ? {} : { rights }),
    total: items.length,
    first: { id: `${id}#all`, type: 'AnnotationPage', startIndex: 0, items },
  }
  return `${JSON.stringify(collection, null, 1)}\n`
}
