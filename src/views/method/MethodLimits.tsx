import { paths } from '../../state/paths.ts'
import { formatDay } from '../../text/formatDay.ts'
import { say } from '../../text/say.ts'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { Prose } from '../../ui/Prose.tsx'
import { PageAnchor } from '../shared/PageAnchor.tsx'
import { useAsOf } from '../shared/useAsOf.ts'

/** In which languages answers were looked for, and what the record does not know. */
export function MethodLimits() {
  const { model } = useAsOf()
  const { limits, searched, coverage } = model.agreement
  return (
    <>
      <h3>What was searched</h3>
      <DefinitionList
        items={searched.map((item) => ({
          key: item.language,
          term: item.language,
          value: item.searched ? `Searched, to ${formatDay(item.until ?? coverage.to)}` : 'Not searched',
        }))}
      />
      <h3>Versions, files, feeds</h3>
      <Prose>
        <p>
          What changed in each version of the record, and every file to take away, with the meaning of its columns:{' '}
          <PageAnchor to={paths.data()}>data</PageAnchor>.
        </p>
      </Prose>
      <h3>Known limits of the whole record, to {formatDay(coverage.to)}</h3>
      <Prose>
        <ul>
          {limits.map((limit) => (
            <li key={say(limit)}>{say(limit)}</li>
          ))}
        </ul>
      </Prose>
    </>
  )
}
