import type { ReactNode } from 'react'
import type { Term } from '../../model/types.ts'
import { Section } from '../../ui/Section.tsx'
import { Split } from '../../ui/Split.tsx'
import { later } from '../shared/later.tsx'
import { SourceList } from '../shared/SourceList.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { sides } from '../shared/stateMarks.ts'
import { numbersOn } from './numbersOn.ts'
import { TermConditions, hasConditions } from './TermConditions.tsx'
import { TermContents } from './TermContents.tsx'
import { TermDerivation } from './TermDerivation.tsx'
import { TermDue } from './TermDue.tsx'
import { TermDuty } from './TermDuty.tsx'
import { TermEvents } from './TermEvents.tsx'
import { TermFamily, hasFamily } from './TermFamily.tsx'
import { TermFindings } from './TermFindings.tsx'
import { TermHead } from './TermHead.tsx'
import { TermHeadline } from './TermHeadline.tsx'
import { TermNeighbours } from './TermNeighbours.tsx'
import { TermNumbers } from './TermNumbers.tsx'
import { TermOpen } from './TermOpen.tsx'
import { TermPress } from './TermPress.tsx'
import styles from './TermPage.module.css'
import { TermSides } from './TermSides.tsx'
import { TermThreads } from './TermThreads.tsx'
import { TermVoices } from './TermVoices.tsx'
import { voicesOn } from './voicesOn.ts'

/** What stands on paper in place of the parts: the whole on a page or two. */
export const brief = later(async () => (await import('./TermBrief.tsx')).TermBrief)

interface Part {
  readonly id: string
  /** In the list of contents. */
  readonly name: string
  readonly title: string
  readonly lead?: string
  readonly body: ReactNode
}

/** The page of a term: where it stands first, then what that rests on. */
export function TermPage({ term }: { readonly term: Term }) {
  const { model, asOf } = useAsOf()
  const voices = voicesOn(model, term.id, sides, asOf)
  const numbers = numbersOn(model, term, asOf)
  const parts: readonly (Part | false)[] = [
    { id: 'sides', name: 'Three sides', title: 'What the three sides say', lead: 'The latest word of each side about each party on this term, in its own words where the record has them.', body: <TermSides voices={voices.sides} term={term.id} /> },
    voices.others.length > 0 && { id: 'others', name: 'Others', title: 'Other voices', body: <TermVoices voices={voices.others} term={term.id} /> },
    { id: 'threads', name: 'Thread', title: 'Who answered whom', lead: 'Each statement with the replies to it, oldest first.', body: <TermThreads term={term.id} /> },
    term.measure !== undefined && { id: 'numbers', name: 'Numbers', title: 'Numbers', body: <TermNumbers term={term} numbers={numbers} /> },
    { id: 'due', name: 'Due', title: 'When it is due', body: <TermDue term={term} /> },
    hasConditions(model, term, asOf) && { id: 'conditions', name: 'Conditions', title: 'What it waits on', body: <TermConditions term={term} /> },
    { id: 'findings', name: 'Monitors', title: 'Findings by monitors', lead: 'What monitors published stands apart from what the parties say, and does not change it.', body: <TermFindings voices={voices.monitors} term={term.id} /> },
    voices.press.length > 0 && { id: 'press', name: 'Press', title: 'Press comment', lead: 'Description and judgement by the press, shown as comment.', body: <TermPress voices={voices.press} term={term.id} /> },
    { id: 'events', name: 'Events', title: 'Events', body: <TermEvents term={term.id} /> },
    { id: 'derivation', name: 'Derivation', title: 'How this status was derived', lead: 'Every question of the rule in its order, the answer, and the records it rests on.', body: <TermDerivation term={term.id} /> },
    (term.open.length > 0 || term.note !== undefined) && { id: 'open', name: 'Open points', title: 'What is open about the term', body: <TermOpen term={term} /> },
    hasFamily(model, term, asOf) && { id: 'family', name: 'Related terms', title: 'Wider and narrower terms', body: <TermFamily term={term} /> },
    { id: 'sources', name: 'Sources', title: 'Sources for the term', body: <SourceList sources={term.sources} /> },
  ]
  const shown = parts.filter((part) => part !== false)
  return (
    <>
      <TermHead term={term} />
      <Split aside={<TermDuty term={term} />}>
        <TermHeadline term={term} />
      </Split>
      <TermContents parts={shown} />
      <div className={styles.parts}>
        {shown.map(({ id, title, lead, body }) => (
          <Section key={id} id={id} title={title} lead={lead}>
            {body}
          </Section>
        ))}
      </div>
      <TermNeighbours term={term.id} />
      <div className={styles.paper}>
        <brief.Part id={term.id} />
      </div>
    </>
  )
}
