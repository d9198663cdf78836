import { claimKinds } from '../../model/vocabulary.ts'
import { claimKindWords } from '../../text/labels/claimWords.ts'
import { Key } from '../../ui/Key.tsx'
import { Marker } from '../../ui/Marker.tsx'
import type { ArgumentFacts } from './argumentFacts.ts'
import { kindShapes } from './kindShapes.ts'

/** The forms of the kinds that are drawn, and what ring and curve mean. */
export function ArgumentLegend({ facts }: { readonly facts: ArgumentFacts }) {
  const drawn = new Set(facts.marks.map(({ kind }) => kind))
  const kinds = claimKinds.filter((kind) => drawn.has(kind))
  return (
    <Key
      label="Forms"
      items={[
        ...kinds.map((kind) => ({ key: kind, mark: <Marker shape={kindShapes[kind]} tone="ink" label={claimKindWords[kind].label} /> })),
        { key: 'open', mark: <Marker shape="ring" tone="attention" label="Ring: accusation with no answer on record" /> },
        { key: 'arc', mark: <Marker shape="dash" tone="quiet" label="Curve: from an answer to what it answers" /> },
      ]}
    />
  )
}
