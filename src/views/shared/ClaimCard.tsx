import type { ReactNode } from 'react'
import { principalOf } from '../../model/rule/principal.ts'
import { answeredBy } from '../../model/rule/thread.ts'
import type { Claim } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { claimTitle } from '../../text/claimTitle.ts'
import { answerKindWords, channelWords, claimKindWords } from '../../text/labels/claimWords.ts'
import { officeOf, speakerLine } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { publicSentence } from '../../text/sentences/publicSentence.ts'
import { Marker } from '../../ui/Marker.tsx'
import { MetaLine } from '../../ui/MetaLine.tsx'
import { Quote } from '../../ui/Quote.tsx'
import { Tag } from '../../ui/Tag.tsx'
import styles from './ClaimCard.module.css'
import { ClaimCardResponses } from './ClaimCardResponses.tsx'
import { ClaimCardStances } from './ClaimCardStances.tsx'
import { CopyButton } from './CopyButton.tsx'
import { DateText } from './DateText.tsx'
import { Link } from './Link.tsx'
import { SourceLine } from './SourceLine.tsx'
import { partyShape, partyTone } from './stateMarks.ts'
import { useAsOf } from './useAsOf.ts'

interface ClaimCardProps {
  readonly claim: Claim
  /** At the head of its own page, which says below what became of it: the rest of what the record holds about it. */
  readonly facts?: ReactNode
  /** On the page of a term: only what bears on that term. */
  readonly term?: string | undefined
  /** The earlier statements to name as answered; all of them unless the place of the card says some already. */
  readonly answers?: readonly string[]
  /** The party whose heading the card stands under: it is named again only where a person or an agent spoke for it. */
  readonly under?: string
  /** Without its stances, where the place of the card says them already. */
  readonly bare?: boolean
}

/** One statement: who said what, when and where, about whose conduct on which terms, and what became of it. */
export function ClaimCard(props: ClaimCardProps) {
  const { claim, facts, term, answers = answeredBy(claim), under, bare = false } = props
  const { model, asOf } = useAsOf()
  const quotation = async () => (await import('../../text/sentences/quotationText.ts')).quotationText(model, claim, asOf)
  const principal = principalOf(model, claim.party)
  const title = claimTitle(model, claim)
  const isFull = facts !== undefined
  return (
    <article className={styles.frame} aria-label={title}>
      <div className={styles.card}>
        <div className={styles.said}>
          <div className={styles.head}>
            {(claim.speaker !== undefined || claim.party !== under) && (
              <Marker
                shape={partyShape(principal)}
                tone={partyTone(principal)}
                label={speakerLine(model, claim)}
                note={officeOf(model, claim) ?? undefined}
                strong
              />
            )}
            <MetaLine
              items={[
                isFull ? (
                  claimKindWords[claim.kind].label
                ) : (
                  <Link key="kind" to={paths.claim(claim.id)} label={title}>
                    {claimKindWords[claim.kind].label}
                  </Link>
                ),
                <DateText key="date" date={claim.date} part={claim.datePart} />,
                channelWords[claim.channel],
                !isFull && !claim.verified && <Tag key="passage" dashed>Passage not yet seen</Tag>,
              ]}
            />
          </div>
          <p>{say(claim.summary)}</p>
          {claim.quote !== undefined && (
            <>
              <Quote lang={claim.quote.language}>{claim.quote.text}</Quote>
              <CopyButton text={quotation} label={`Copy quotation: ${title}`}>
                Copy quotation
              </CopyButton>
            </>
          )}
        </div>
        <div className={styles.beside}>
          {!bare && <ClaimCardStances claim={claim} term={term} />}
          {answers.length > 0 && (
            <p className={styles.line}>
              {claim.answerKind === undefined ? 'In reply to' : `${answerKindWords[claim.answerKind].label}, in reply to`}:{' '}
              <ClaimLinks ids={answers} />
            </p>
          )}
          {!isFull && <ClaimCardResponses claim={claim} term={term} />}
          {(isFull || claim.public.day !== claim.date) && <p className={styles.line}>{publicSentence(claim.public)}</p>}
          {!isFull && <SourceLine sources={claim.sources} />}
        </div>
        {isFull && <div className={styles.facts}>{facts}</div>}
      </div>
    </article>
  )
}

/** Claims by their short names, each a link. */
function ClaimLinks({ ids }: { readonly ids: readonly string[] }) {
  const { model } = useAsOf()
  const claims = ids.flatMap((id) => model.index.claims.get(id) ?? [])
  return claims.map((claim, index) => (
    <span key={claim.id}>
      {index > 0 && '; '}
      <Link to={paths.claim(claim.id)}>{claimTitle(model, claim)}</Link>
    </span>
  ))
}
