import { Key } from '../../ui/Key.tsx'
import { Marker } from '../../ui/Marker.tsx'
import { partyTone } from '../shared/stateMarks.ts'
import type { WithdrawalFacts } from './withdrawalFacts.ts'

/** What the forms and colours of the picture stand for; only those that are drawn. */
export function WithdrawalLegend({ facts }: { readonly facts: WithdrawalFacts }) {
  const counters = new Map(facts.series.flatMap(({ counts }) => counts).map(({ counter, name }) => [counter, name]))
  const levels = facts.series.flatMap(({ counts, plans }) => [...counts.flatMap((count) => count.levels), ...plans])
  const has = (kind: string) => levels.some((level) => level.kind === kind)
  const isRough = levels.some(({ kind, qualifier }) => kind === 'reported' && qualifier !== 'exact')
  const forms = [
    facts.series.some(({ promised }) => promised.length > 0) && { key: 'promised', mark: <Marker shape="open-square" label="Asked for by the text" /> },
    has('announced') && { key: 'announced', mark: <Marker shape="triangle-down" label="Announced" /> },
    has('planned') && { key: 'planned', mark: <Marker shape="diamond" label="Planned" /> },
    has('reported') && { key: 'exact', mark: <Marker shape="disc" label="Reported" /> },
    isRough && { key: 'rough', mark: <Marker shape="ring" label="Reported as about, more or fewer" /> },
    { key: 'event', mark: <Marker shape="square" tone="quiet" label="Event" /> },
    { key: 'moment', mark: <Marker shape="open-diamond" tone="quiet" label="Moment" /> },
  ]
  return (
    <Key
      label="Key to the picture"
      items={[
        ...forms.filter((form) => form !== false),
        ...[...counters].map(([counter, name]) => ({
          key: counter,
          mark: <Marker shape="dash" tone={partyTone(counter)} label={`Count of: ${name}`} />,
        })),
      ]}
    />
  )
}
