import { startOf } from '../../model/rule/effects.ts'
import { capitalise } from '../../text/capitalise.ts'
import { assertedWords, linkKindMeanings } from '../../text/sentences/linkedSentence.ts'
import { Absent } from '../../ui/Absent.tsx'
import { RecordLink } from '../shared/RecordLink.tsx'
import { SourceLine } from '../shared/SourceLine.tsx'
import { TermLinks } from '../shared/TermLinks.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import type { DutyLink } from './linkedFacts.ts'
import { LinkStances } from './LinkStances.tsx'

/** The selected link: the clause, who asserts it, and who says what of the term that is waited on. */
export function LinkedDetails({ link }: { readonly link: DutyLink | undefined }) {
  if (link === undefined) return <p>Point at a mark or select it to read the clause, who says that it is a condition, and who says that it is kept or not.</p>
  const { kind, term, on, clause, assertedBy, sources } = link
  const isCondition = kind === 'condition' || kind === 'disputed-condition'
  return (
    <>
      <p>
        <strong>
          <TermLinks terms={[term]} />
        </strong>
      </p>
      <p>
        {linkKindMeanings[kind]}: <TermLinks terms={on} />.
      </p>
      {clause !== null && <p>{clause.endsWith('.') ? clause : `${clause}.`}</p>}
      {isCondition && <Asserted parties={assertedBy} />}
      {kind === 'starts-after' && on.map((id) => <Started key={id} term={id} />)}
      {isCondition && <LinkStances link={link} isFull />}
      <SourceLine sources={sources} />
    </>
  )
}

function Asserted({ parties }: { readonly parties: readonly string[] }) {
  const { model } = useAsOf()
  return <p>{capitalise(assertedWords(model, parties))}.</p>
}

function Started({ term }: { readonly term: string }) {
  const { model, asOf } = useAsOf()
  const event = startOf(model, term, asOf)
  return event === null ? (
    <Absent>No record says that this has begun.</Absent>
  ) : (
    <p>
      Begun: <RecordLink record={{ kind: 'event', id: event.id }} />
    </p>
  )
}
