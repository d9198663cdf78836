import { useMemo } from 'react'
import { publicBy } from '../../model/rule/publicBy.ts'
import { termsBy } from '../../model/rule/headline.ts'
import { builtFilesName, fileGroups, readBuiltFiles } from '../../state/builtFiles.ts'
import { filePaths } from '../../state/filePaths.ts'
import { useTracker, useTrackerHandle } from '../../state/TrackerContext.tsx'
import { countOf } from '../../text/formatNumber.ts'
import { Absent } from '../../ui/Absent.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { PageHeading } from '../../ui/PageHeading.tsx'
import { Section } from '../../ui/Section.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import type { ViewDefinition } from '../shared/viewDefinition.ts'
import { AboutRecord } from './AboutRecord.tsx'
import { fileGroupWords } from './fileGroupWords.ts'
import { FileTable } from './FileTable.tsx'
import { Losses } from './Losses.tsx'
import { Versions } from './Versions.tsx'

/** The feeds of single terms and parties, of those that were public by the day. */
function useFeedsOf() {
  const { model, asOf } = useAsOf()
  return [
    { kind: 'term', paths: new Set(termsBy(model, asOf).map(({ id }) => filePaths.termFeed(id))) },
    { kind: 'party', paths: new Set(model.parties.filter((party) => publicBy(party, asOf)).map(({ id }) => filePaths.partyFeed(id))) },
  ]
}

/** Every file that the site was built with. The build laid the list into the page. */
function DataPage() {
  const { pageText } = useTrackerHandle()
  const base = useTracker((state) => state.base)
  const files = useMemo(() => readBuiltFiles(pageText(builtFilesName)), [pageText])
  const single = useFeedsOf()
  const isSingle = (path: string) => /^\/feeds\/(?:terms|parties)\//.test(path)
  return (
    <>
      <PageHeading
        title="Data"
        standfirst="The whole record, to use elsewhere: made with the pages, at addresses that stay, with the meaning of every column. Subscribe to changes, or take the due days into a calendar."
      />
      <AboutRecord record={files.find(({ path }) => path === '/agreement.json')} />
      {files.length === 0 && (
        <Absent>
          The list of files comes with this page. <a href={`${base}data`}>Load the page again</a> to see it.
        </Absent>
      )}
      {fileGroups
        .map((group) => ({ group, listed: files.filter((file) => file.group === group) }))
        .filter(({ listed }) => listed.length > 0)
        .map(({ group, listed }) => {
          const { title, lead, losses } = fileGroupWords[group]
          return (
            <Section key={group} id={group} title={title} lead={lead}>
              <Stack>
                {group === 'package' ? (
                  <Disclosure summary={`The tables of the package: ${countOf(listed.length, 'file')}`}>
                    <FileTable caption={`Files: ${title}`} files={listed} />
                  </Disclosure>
                ) : (
                  <FileTable caption={`Files: ${title}`} files={listed.filter(({ path }) => !isSingle(path))} />
                )}
                {losses.map(({ form, sentences }) => (
                  <Losses key={form} form={form} sentences={sentences} />
                ))}
                {group === 'feeds' &&
                  single.map(({ kind, paths }) => {
                    const own = listed.filter(({ path }) => paths.has(path))
                    return (
                      <Disclosure key={kind} summary={`One feed for each ${kind}: ${countOf(own.length, 'feed')}`}>
                        <FileTable caption={`Feeds, one for each ${kind}`} files={own} />
                      </Disclosure>
                    )
                  })}
              </Stack>
            </Section>
          )
        })}
      <Section id="versions" title="Changes of the record" lead="What is new or another in each version.">
        <Versions />
      </Section>
    </>
  )
}

/** `/data` */
export const view: ViewDefinition = {
  Page: DataPage,
  title: () => 'Data',
  exists: () => true,
}
