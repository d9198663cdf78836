import { principalOf } from '../../model/rule/principal.ts'
import type { Claim } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { claimTitle } from '../../text/claimTitle.ts'
import { claimKindWords } from '../../text/labels/claimWords.ts'
import { speakerLine } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { MetaLine } from '../../ui/MetaLine.tsx'
import { Quote } from '../../ui/Quote.tsx'
import { Timeline } from '../../ui/Timeline.tsx'
import { DateText } from './DateText.tsx'
import { Link } from './Link.tsx'
import { SourceLine } from './SourceLine.tsx'
import { partyShape, partyTone } from './stateMarks.ts'
import { useAsOf } from './useAsOf.ts'

interface StatementTimelineProps {
  readonly label: string
  readonly claims: readonly Claim[]
}

/** Statements in order of time, in short: who, what, in which words, and where it can be read. */
export function StatementTimeline({ label, claims }: StatementTimelineProps) {
  const { model } = useAsOf()
  return (
    <Timeline
      label={label}
      items={claims.map((claim) => {
        const principal = principalOf(model, claim.party)
        return {
          key: claim.id,
          time: <DateText date={claim.date} part={claim.datePart} />,
          shape: partyShape(principal),
          tone: partyTone(principal),
          children: (
            <>
              <MetaLine
                items={[
                  <strong key="speaker">{speakerLine(model, claim)}</strong>,
                  <Link key="kind" to={paths.claim(claim.id)} label={claimTitle(model, claim)}>
                    {claimKindWords[claim.kind].label}
                  </Link>,
                ]}
              />
              <p>{say(claim.summary)}</p>
              {claim.quote !== undefined && <Quote lang={claim.quote.language}>{claim.quote.text}</Quote>}
              <SourceLine sources={claim.sources} />
            </>
          ),
        }
      })}
    />
  )
}
