import type { CreativeWork, WithContext } from 'schema-dts'
import type { Model, Term } from '../model/types.ts'
import { paths } from '../state/paths.ts'
import { say } from '../text/say.ts'
import { type Site, addressAt } from './site.ts'

/** A term as a part of the text it stands in. That it is a duty, owed by somebody and due some day, has no word there. */
export function termData(model: Model, site: Site, term: Term): WithContext<CreativeWork> {
  const instrument = model.index.instruments.get(term.instrument)
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    '@id': addressAt(site, paths.term(term.id)),
    url: addressAt(site, paths.term(term.id)),
    name: say(term.title),
    abstract: say(term.summary),
    position: say(term.reference),
    ...(instrument === undefined
      ? {}
      : {
          isPartOf: {
            '@type': 'CreativeWork',
            name: say(instrument.title),
            ...(instrument.kind === 'reported-understandings' ? {} : { dateCreated: model.agreement.signed.day }),
          },
        }),
  }
}
