import type { ReactNode } from 'react'
import { termOf } from '../../model/rule/lookUp.ts'
import { Guarded } from '../../ui/Guarded.tsx'
import { sides } from '../shared/stateMarks.ts'
import { SourceList } from '../shared/SourceList.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { groundTitles } from './groundTitles.ts'
import { numbersOn } from './numbersOn.ts'
import { TermBrief } from './TermBrief.tsx'
import { TermConditions } from './TermConditions.tsx'
import { TermDerivation } from './TermDerivation.tsx'
import { TermDue } from './TermDue.tsx'
import { TermEvents } from './TermEvents.tsx'
import { TermFamily } from './TermFamily.tsx'
import { TermFindings } from './TermFindings.tsx'
import styles from './TermGrounds.module.css'
import { TermNeighbours } from './TermNeighbours.tsx'
import { TermNumbers } from './TermNumbers.tsx'
import { TermOpen } from './TermOpen.tsx'
import { type GroundPart, termParts } from './termParts.ts'
import { TermPress } from './TermPress.tsx'
import { TermSections } from './TermSections.tsx'
import { voicesOn } from './voicesOn.ts'

/** What the status and the positions rest on: numbers, days, conditions, findings, events, the rule step by step; then the way on, and the whole as it stands on paper. */
export function TermGrounds({ id }: { readonly id: string }) {
  const { model, asOf } = useAsOf()
  const term = termOf(model, id)
  const voices = voicesOn(model, id, sides, asOf)
  const bodies: Record<GroundPart, ReactNode> = {
    numbers: <TermNumbers term={term} numbers={numbersOn(model, term, asOf)} />,
    due: <TermDue term={term} />,
    conditions: <TermConditions term={term} />,
    findings: <TermFindings voices={voices.monitors} term={id} />,
    press: <TermPress voices={voices.press} term={id} />,
    events: <TermEvents term={id} />,
    derivation: <TermDerivation term={id} />,
    open: <TermOpen term={term} />,
    family: <TermFamily term={term} />,
    sources: <SourceList sources={term.sources} />,
  }
  const parts = termParts(model, term, voices, asOf).grounds.map((part) => ({ ...part, ...groundTitles[part.id] }))
  return (
    <>
      <TermSections parts={parts} bodies={bodies} />
      <TermNeighbours term={id} />
      <div className={styles.paper}>
        <Guarded>
          <TermBrief id={id} />
        </Guarded>
      </div>
    </>
  )
}
