import { memo } from 'react'
import { paths } from '../../state/paths.ts'
import { listOf } from '../../text/formatNumber.ts'
import { partyInSentence } from '../../text/partyName.ts'
import { linkKindMeanings } from '../../text/sentences/linkedSentence.ts'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Link } from '../shared/Link.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import type { DutyLink, LinkedFacts } from './linkedFacts.ts'
import { LinkStances } from './LinkStances.tsx'

/** Exactly the links that are drawn, with what stands behind each. */
export const LinkedTable = memo(function LinkedTable({ facts }: { readonly facts: LinkedFacts }) {
  const { model } = useAsOf()
  const titles = new Map(facts.terms.map(({ id, title }) => [id, title]))
  const termLink = (id: string) => <Link to={paths.term(id)}>{titles.get(id) ?? id}</Link>
  const columns: readonly Column<DutyLink>[] = [
    { key: 'term', header: 'Term', rowHeader: true, cell: ({ term }) => termLink(term) },
    { key: 'kind', header: 'How it hangs', cell: ({ kind, isMutual }) => `${linkKindMeanings[kind]}${isMutual ? '; each waits on the other' : ''}` },
    {
      key: 'on',
      header: 'On',
      cell: ({ on }) => (
        <ul>
          {on.map((id) => (
            <li key={id}>{termLink(id)}</li>
          ))}
        </ul>
      ),
    },
    { key: 'clause', header: 'Clause or statement', width: 'wide', cell: ({ clause }) => clause },
    { key: 'by', header: 'Asserted by', cell: ({ assertedBy }) => listOf(assertedBy.map((party) => partyInSentence(model, party))) },
    { key: 'said', header: 'Said of what is waited on', cell: (link) => (link.kind === 'condition' || link.kind === 'disputed-condition' ? <LinkStances link={link} /> : null) },
  ]
  return (
    <DataTable
      caption="Which term waits on which"
      hideCaption
      columns={columns}
      rows={facts.links}
      rowKey={({ key }) => key}
      stack
      dense
      runOn
    />
  )
})
