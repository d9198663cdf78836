import type { Source } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { formatDate } from '../../text/formatDay.ts'
import { originMeanings } from '../../text/labels/recordMeanings.ts'
import { originWords, sourceKindWords } from '../../text/labels/recordWords.ts'
import { say } from '../../text/say.ts'
import { type Definition, DefinitionList } from '../../ui/DefinitionList.tsx'
import { PageHeading } from '../../ui/PageHeading.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { Link } from '../shared/Link.tsx'
import { SourceList } from '../shared/SourceList.tsx'
import { sameStatementGroups } from '../../model/rule/sameStatement.ts'
import { usedSources } from '../shared/sourceUse.ts'
import { useAsOf } from '../shared/useAsOf.ts'
import { SourceUses } from './SourceUses.tsx'

/** The page of a source: what it is, where it can be read, and everything that rests on it by the day shown. */
export function SourcePage({ source }: { readonly source: Source }) {
  const { model, asOf } = useAsOf()
  const used = usedSources(model, asOf).map((item) => item.source)
  const group = sameStatementGroups(used.includes(source) ? used : [...used, source]).find((all) => all.includes(source))
  const others = (group ?? []).filter((other) => other !== source).map(({ id }) => id)
  const facts: readonly (Definition | false)[] = [
    { key: 'publisher', term: 'Publisher', value: source.publisher },
    { key: 'author', term: 'Author', value: source.author ?? 'Not stated' },
    {
      key: 'date',
      term: 'Date',
      value: source.date === undefined ? 'Not known' : formatDate(source.date, source.datePart),
    },
    { key: 'kind', term: 'Kind', value: sourceKindWords[source.kind] },
    { key: 'origin', term: 'Origin', value: `${originWords[source.origin].label}. ${originMeanings[source.origin]}` },
    source.originOf !== undefined && { key: 'reprint', term: 'Takes its text from', value: source.originOf },
    {
      key: 'url',
      term: 'Where it can be read',
      value:
        source.url === undefined ? (
          'No address on record'
        ) : (
          <a href={source.url} rel="noopener">
            {source.url}
          </a>
        ),
    },
    others.length > 0 && {
      key: 'same',
      term: 'The same statement is carried by',
      value: <SourceList sources={others} />,
    },
    source.note !== undefined && { key: 'note', term: 'Note', value: say(source.note) },
  ]
  return (
    <>
      <PageHeading
        kicker={
          <>
            <Link to={paths.sources()}>Sources</Link> · {source.publisher}{' '}
            {source.titleConfirmed === false && <Tag dashed>Title not confirmed</Tag>}
          </>
        }
        title={source.title}
      />
      <DefinitionList items={facts.filter((item) => item !== false)} />
      <SourceUses source={source.id} />
    </>
  )
}
