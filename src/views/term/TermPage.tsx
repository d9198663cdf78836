import type { ReactNode } from 'react'
import type { Term } from '../../model/types.ts'
import { Split } from '../../ui/Split.tsx'
import { sides } from '../shared/stateMarks.ts'
import { useAsOf } from '../shared/useAsOf.ts'
import { TermContents } from './TermContents.tsx'
import { TermHead } from './TermHead.tsx'
import { TermHeadline } from './TermHeadline.tsx'
import { duty, grounds } from './termLater.ts'
import { type VoicePart, termParts } from './termParts.ts'
import { TermSections } from './TermSections.tsx'
import { TermSides } from './TermSides.tsx'
import { TermThreads } from './TermThreads.tsx'
import { TermVoices } from './TermVoices.tsx'
import { voicesOn } from './voicesOn.ts'

/** The page of a term: where it stands and who says what first, then what that rests on. */
export function TermPage({ term }: { readonly term: Term }) {
  const { model, asOf } = useAsOf()
  const voices = voicesOn(model, term.id, sides, asOf)
  const parts = termParts(model, term, voices, asOf)
  const bodies: Record<VoicePart, ReactNode> = {
    sides: <TermSides voices={voices.sides} term={term.id} />,
    others: <TermVoices voices={voices.others} term={term.id} />,
    threads: <TermThreads term={term.id} />,
  }
  return (
    <>
      <TermHead term={term} />
      <Split aside={<duty.Part id={term.id} />}>
        <TermHeadline term={term} />
      </Split>
      <TermContents parts={[...parts.voices, ...parts.grounds]} />
      <TermSections parts={parts.voices} bodies={bodies} />
      <grounds.Part id={term.id} />
    </>
  )
}
