import { proofAsOf } from '../../model/quotationCounts.ts'
import { claimOf } from '../../model/rule/lookUp.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import { say } from '../../text/say.ts'
import { proofSentence } from '../../text/sentences/proofSentence.ts'
import { type Definition, DefinitionList } from '../../ui/DefinitionList.tsx'
import { RecordLink } from '../shared/RecordLink.tsx'
import { SourceList } from '../shared/SourceList.tsx'
import { useAsOf } from '../shared/useAsOf.ts'

/** The rest of what the record holds about a statement: how it was carried, what it withdraws, where it can be read. */
export function ClaimFacts({ id }: { readonly id: string }) {
  const { model, asOf } = useAsOf()
  const claim = claimOf(model, id)
  const withdrawnBy = model.claims.filter((later) => later.withdraws === claim.id && publicBy(later, asOf))
  const bearsOn = claim.bearsOn.filter((id) => publicBy(claimOf(model, id), asOf))
  const items: readonly (Definition | false)[] = [
    claim.quote !== undefined && {
      key: 'quotation',
      term: 'Quotation',
      value: proofSentence(model.index.sources.get(proofAsOf(model, claim, asOf)?.source ?? '')),
    },
    claim.channelNote !== undefined && { key: 'channel', term: 'Where it was said', value: say(claim.channelNote) },
    claim.withdraws !== undefined && {
      key: 'withdraws',
      term: 'Withdraws',
      value: <RecordLink record={{ kind: 'claim', id: claim.withdraws }} />,
    },
    withdrawnBy.length > 0 && { key: 'withdrawn', term: 'Withdrawn by', value: <Records ids={withdrawnBy.map(({ id }) => id)} /> },
    bearsOn.length > 0 && { key: 'bears-on', term: 'Bears on, without being a reply', value: <Records ids={bearsOn} /> },
    claim.note !== undefined && { key: 'note', term: 'Note', value: say(claim.note) },
    {
      key: 'verified',
      term: 'Passage',
      value: claim.verified
        ? 'A supporting passage was seen. That says nothing about whether the statement is true.'
        : 'No supporting passage was seen yet.',
    },
    { key: 'sources', term: claim.sources.length === 1 ? 'Source' : 'Sources', value: <SourceList sources={claim.sources} /> },
  ]
  return <DefinitionList items={items.filter((item) => item !== false)} />
}

function Records({ ids }: { readonly ids: readonly string[] }) {
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <RecordLink record={{ kind: 'claim', id }} />
        </li>
      ))}
    </ul>
  )
}
