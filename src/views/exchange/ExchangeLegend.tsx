import type { ReactNode } from 'react'
import { Key } from '../../ui/Key.tsx'
import { Marker } from '../../ui/Marker.tsx'
import { partyTone } from '../shared/stateMarks.ts'
import type { ExchangeFacts } from './exchangeFacts.ts'

/** What the forms and colours stand for; only those that are drawn. */
export function ExchangeLegend({ facts }: { readonly facts: ExchangeFacts }) {
  const counters = facts.sides.flatMap((side) => side.counters)
  const totals = counters.flatMap((counter) => counter.totals)
  const has = (list: 'releases' | 'left' | 'apart') => facts.sides.some((side) => side[list].length > 0)
  const forms: readonly (false | { readonly key: string; readonly mark: ReactNode })[] = [
    totals.length > 0 && { key: 'total', mark: <Marker shape="disc" label="Total" /> },
    totals.some(({ qualifier, isPart }) => qualifier !== 'exact' && !isPart) && { key: 'rough', mark: <Marker shape="ring" label="About, more or fewer" /> },
    totals.some(({ isPart }) => isPart) && { key: 'part', mark: <Marker shape="half-disc" label="Members of the security forces only" /> },
    has('releases') && { key: 'release', mark: <Marker shape="dash" label="One release" /> },
    has('left') && { key: 'left', mark: <Marker shape="open-square" label="Still held" /> },
    has('apart') && { key: 'apart', mark: <Marker shape="open-diamond" label="Outside the list" /> },
    { key: 'event', mark: <Marker shape="square" tone="quiet" label="Event; filled where it changed the term" /> },
  ]
  const names = new Map(counters.map(({ counter, name }) => [counter, name]))
  return (
    <Key
      label="Key to the picture"
      items={[
        ...forms.filter((form) => form !== false),
        ...[...names].map(([counter, name]) => ({ key: counter, mark: <Marker shape="dash" tone={partyTone(counter)} label={`Count of: ${name}`} /> })),
      ]}
    />
  )
}
