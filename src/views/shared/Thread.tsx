import { daysBetween } from '../../model/days.ts'
import { type ThreadNode, answeredBy } from '../../model/rule/thread.ts'
import type { Claim } from '../../model/types.ts'
import { claimTitle } from '../../text/claimTitle.ts'
import { afterDays } from '../../text/sentences/responseSentence.ts'
import { classNames } from '../../ui/classNames.ts'
import { useBeginning } from '../../ui/useBeginning.tsx'
import { ClaimCard } from './ClaimCard.tsx'
import styles from './Thread.module.css'
import { useAsOf } from './useAsOf.ts'

interface ThreadProps {
  /** What the list is, for those who listen. */
  readonly label: string
  readonly threads: readonly ThreadNode[]
  /** On the page of a term: only what bears on that term. */
  readonly term?: string | undefined
  /** The claim the page is about: what it says stands above, so that here only its place is marked. */
  readonly current?: string | undefined
}

/** More than are on record of any of our terms. */
const mostThreads = 80

/** Below this many steps in, answers keep the place of what they answer and name it instead. */
const deepest = 3

/** Statements with their replies below them, oldest first, to any depth. */
export function Thread({ label, threads, term, current }: ThreadProps) {
  const { shown, end } = useBeginning(threads, mostThreads)
  return (
    <>
      <ol className={styles.thread} aria-label={label}>
        {shown.map((node) => (
          <Entry key={node.claim.id} node={node} depth={0} parent={null} term={term} current={current} />
        ))}
      </ol>
      {end}
    </>
  )
}

interface EntryProps {
  readonly node: ThreadNode
  readonly depth: number
  readonly parent: Claim | null
  readonly term: string | undefined
  readonly current: string | undefined
}

function Entry({ node: { claim, alsoAnswers, replies }, depth, parent, term, current }: EntryProps) {
  return (
    <li className={styles.entry} aria-current={claim.id === current ? 'true' : undefined}>
      {parent !== null && (
        <p className={styles.after}>Reply, {afterDays(daysBetween(parent.public.day, claim.public.day))}</p>
      )}
      {claim.id === current ? (
        <Here claim={claim} />
      ) : (
        <ClaimCard claim={claim} term={term} answers={depth > deepest ? answeredBy(claim) : alsoAnswers} />
      )}
      {replies.length > 0 && (
        <ol className={classNames(styles.replies, depth >= deepest && styles.flat)} aria-label="Replies">
          {replies.map((node) => (
            <Entry key={node.claim.id} node={node} depth={depth + 1} parent={claim} term={term} current={current} />
          ))}
        </ol>
      )}
    </li>
  )
}

function Here({ claim }: { readonly claim: Claim }) {
  const { model } = useAsOf()
  return (
    <p className={styles.here}>
      <strong>This statement</strong> {claimTitle(model, claim)}
    </p>
  )
}
