import type { Claim as ClaimThing, CreativeWork, Organization, Person, WithContext } from 'schema-dts'
import type { Claim, Model, Source } from '../model/types.ts'
import { paths } from '../state/paths.ts'
import { authorsOf } from '../text/authorsOf.ts'
import { claimTitle } from '../text/claimTitle.ts'
import { officeOf, partyName } from '../text/partyName.ts'
import { say } from '../text/say.ts'
import { datasetId } from './datasetData.ts'
import { type Site, addressAt } from './site.ts'

const day = (date: string | undefined) => (date !== undefined && /^\d{4}(?:-\d{2}-\d{2})?$/.test(date) ? { datePublished: date } : {})

const appearance = (site: Site, source: Source): CreativeWork => ({
  '@type': 'CreativeWork',
  '@id': addressAt(site, paths.source(source.id)),
  name: source.title,
  publisher: { '@type': 'Organization', name: source.publisher },
  ...(source.url === undefined ? {} : { url: source.url }),
  ...(source.author === undefined ? {} : { author: authorsOf(source).map((name) => ({ '@type': 'Person', name })) }),
  ...day(source.date),
})

function author(model: Model, site: Site, claim: Claim): Person | Organization {
  const party: Organization = { '@type': 'Organization', '@id': addressAt(site, paths.party(claim.party)), name: partyName(model, claim.party) }
  if (claim.speaker === undefined) return party
  const office = officeOf(model, claim)
  return { '@type': 'Person', name: claim.speaker, ...(office === null ? {} : { jobTitle: office }), affiliation: party }
}

/** A statement as a claim of schema.org: who made it and where it appeared. Nothing reviews or rates it. */
export function claimData(model: Model, site: Site, claim: Claim): WithContext<ClaimThing> {
  const sources = claim.sources.flatMap((id) => model.index.sources.get(id) ?? [])
  const own = sources.find(({ origin }) => origin === 'own-channel')
  return {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    '@id': addressAt(site, paths.claim(claim.id)),
    url: addressAt(site, paths.claim(claim.id)),
    name: claimTitle(model, claim),
    text: claim.quote?.text ?? say(claim.summary),
    abstract: say(claim.summary),
    ...day(claim.date),
    author: author(model, site, claim),
    appearance: sources.map((source) => appearance(site, source)),
    ...(own === undefined ? {} : { firstAppearance: { '@type': 'CreativeWork', '@id': addressAt(site, paths.source(own.id)), name: own.title } }),
    about: [...new Set(claim.points.map(({ term }) => term))].map((term) => ({ '@type': 'Thing', '@id': addressAt(site, paths.term(term)) })),
    isPartOf: { '@type': 'Dataset', '@id': datasetId(site) },
  }
}
