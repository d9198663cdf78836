import type { Model } from '../model/types.ts'
import { paths } from '../state/paths.ts'

/** Every address the record has, in its default view. These are rendered at build and listed in the sitemap. */
export const addressesOf = (model: Model): readonly string[] => [
  paths.home(),
  paths.terms(),
  ...model.terms.map(({ id }) => paths.term(id)),
  paths.claims(),
  ...model.claims.map(({ id }) => paths.claim(id)),
  paths.parties(),
  ...model.parties.map(({ id }) => paths.party(id)),
  paths.exchange(),
  paths.withdrawal(),
  paths.argument(),
  ...model.events.map(({ id }) => paths.event(id)),
  paths.sources(),
  ...model.sources.map(({ id }) => paths.source(id)),
  paths.changes(),
  paths.search(),
  paths.method(),
]
