import type { Model } from '../model/types.ts'
import { paths } from '../state/paths.ts'
import { embedOf } from './embeds.ts'

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
  paths.compare(),
  paths.search(),
  paths.method(),
  paths.data(),
]

/** The pages that other sites may frame: one for every address of the record that has one. They are in no sitemap. */
export const embedsOf = (model: Model): readonly string[] => addressesOf(model).flatMap((path) => embedOf(path) ?? [])
