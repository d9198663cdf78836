import { repliesTo, responsesTo } from '../../model/rule/response.ts'
import { threadsOn } from '../../model/rule/thread.ts'
import { formatDay } from '../../text/formatDay.ts'
import { formatNumber } from '../../text/formatNumber.ts'
import { Absent } from '../../ui/Absent.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Thread } from '../shared/Thread.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { threadParts } from './threadParts.ts'

/** Who answered whom on a term: exchanges, allegations nobody replied to, and the statements that stand alone. */
export function TermThreads({ term }: { readonly term: string }) {
  const { model, asOf } = useAsOf()
  const { exchanges, unanswered, single } = threadParts(threadsOn(model, term, asOf), {
    alleges: (claim) => responsesTo(model, claim, asOf).some((response) => response.term === term),
    isAnswered: (claim) => repliesTo(model, claim, asOf).some(({ points }) => points.some((point) => point.term === term)),
  })
  return (
    <Stack gap="large">
      {exchanges.length === 0 ? (
        <Absent>No exchange on this term is on record by {formatDay(asOf)}.</Absent>
      ) : (
        <Thread label="Exchanges" threads={exchanges} term={term} />
      )}
      {unanswered.length > 0 && (
        <Stack>
          <h3>Allegations without a reply on record</h3>
          <Thread label="Allegations without a reply on record" threads={unanswered} term={term} />
        </Stack>
      )}
      {single.length > 0 && (
        <Disclosure summary={`Other statements, with neither an allegation nor a reply: ${formatNumber(single.length)}`}>
          <Thread label="Statements that stand alone" threads={single} term={term} />
        </Disclosure>
      )}
    </Stack>
  )
}
