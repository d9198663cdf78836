import type { BuiltFile } from '../../state/builtFiles.ts'
import { formatDay } from '../../text/formatDay.ts'
import { shownDigits } from '../../text/sentences/citation.ts'
import { recordCitation } from '../../text/sentences/recordCitation.ts'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import styles from './Data.module.css'

/** What holds for every file: version, days, licence, how to cite, and the check sum of the record they are made from. */
export function AboutRecord({ record }: { readonly record: BuiltFile | undefined }) {
  const { model } = useAsOf()
  const { from, to } = model.agreement.coverage
  return (
    <DefinitionList
      items={[
        { key: 'version', term: 'Version', value: model.version },
        { key: 'days', term: 'Covers', value: `${formatDay(from)} to ${formatDay(to)}. Files hold all of it, whatever day the pages are put back to.` },
        {
          key: 'licence',
          term: 'Licence',
          value: (
            <>
              <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
                CC BY 4.0
              </a>
              : use it for anything, and say where it is from. Short quotations belong to their speakers.
            </>
          ),
        },
        { key: 'cite', term: 'Cite as', value: recordCitation(model, record?.sha256 ?? null) },
        ...(record === undefined
          ? []
          : [
              {
                key: 'sum',
                term: 'SHA-256',
                value: (
                  <>
                    <code className={styles.sum}>{record.sha256}</code>
                    <br />
                    Of the file agreement.json. Every citation names its first {shownDigits} digits, so that it says which text of the record was read.
                  </>
                ),
              },
            ]),
      ]}
    />
  )
}
