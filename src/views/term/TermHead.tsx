import type { Term } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { say } from '../../text/say.ts'
import { transcribed } from '../../text/sentences/proofSentence.ts'
import { PageHeading } from '../../ui/PageHeading.tsx'
import { Quote } from '../../ui/Quote.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { Link } from '../shared/Link.tsx'
import { useAsOf } from '../shared/useAsOf.ts'

/** The head of a term: where it stands, its title, the term in our words and a phrase of the text. */
export function TermHead({ term }: { readonly term: Term }) {
  const { model } = useAsOf()
  const instrument = model.index.instruments.get(term.instrument)
  const place = [instrument === undefined ? '' : say(instrument.title), say(term.reference)]
  return (
    <PageHeading
      kicker={
        <>
          <Link to={paths.terms()}>Terms</Link> · {place.filter((part) => part !== '').join(' · ')}{' '}
          {!term.inPublicText && <Tag dashed>In no public text</Tag>}{' '}
          {!term.verified && <Tag dashed>Passage not yet seen</Tag>}
        </>
      }
      title={say(term.title)}
      standfirst={say(term.summary)}
    >
      {term.keyPhrase !== undefined && (
        <Quote lang="en" attribution={`The text, ${say(term.reference)}`} source={transcribed}>
          {term.keyPhrase}
        </Quote>
      )}
    </PageHeading>
  )
}
