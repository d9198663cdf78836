import { Fragment, useState } from 'react'
import { versionsSince } from '../model/versionsSince.ts'
import { paths } from '../state/paths.ts'
import { say } from '../text/say.ts'
import { changesListName, laterVersionsSentence, otherVersionSentence, versionLine } from '../text/sentences/otherVersionSentences.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Prose } from '../ui/Prose.tsx'
import { PageAnchor } from '../views/shared/PageAnchor.tsx'
import { useAsOf } from '../views/shared/useAsOf.ts'

/** As many versions as are told of here, the newest; the change log has all. */
const most = 5

/**
 * That an address was made from another version of the record, and what changed since, by the record's change log. The
 * log speaks of all days: as of an earlier one its words are there only once the reader asks for them.
 */
export function OtherVersion({ name }: { readonly name: string }) {
  const { model, asOf } = useAsOf()
  const [isOpen, setIsOpen] = useState(false)
  const later = versionsSince(model, name)?.later ?? []
  const isLastDay = asOf === model.agreement.coverage.to
  const told = later.slice(-most).toReversed()
  const changed = told.filter(({ changes }) => changes.length > 0)
  const untold = later.length - told.length
  return (
    <Notice kind="status" attention title="Made from another version of the record">
      <p>{otherVersionSentence(model, name)}</p>
      {told.length > 0 && (
        <>
          <p>{laterVersionsSentence(later)}</p>
          <ul>
            {told.map((version) => (
              <li key={version.version}>{versionLine(version, isLastDay)}</li>
            ))}
            {untold > 0 && <li>and {untold} before</li>}
          </ul>
          {changed.length > 0 && (
            <Disclosure summary={changesListName(isLastDay ? null : asOf)} onToggle={setIsOpen}>
              {isOpen && (
                <Prose>
                  {changed.map((version) => (
                    <Fragment key={version.version}>
                      {changed.length > 1 && <p>{versionLine(version, false)}</p>}
                      <ul aria-label={`Changes in version ${version.version}`}>
                        {version.changes.map((change) => (
                          <li key={say(change)}>{say(change)}</li>
                        ))}
                      </ul>
                    </Fragment>
                  ))}
                </Prose>
              )}
            </Disclosure>
          )}
        </>
      )}
      <p>
        <PageAnchor to={`${paths.data()}#versions`}>The whole change log</PageAnchor>
      </p>
    </Notice>
  )
}
