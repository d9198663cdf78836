import { pinnedAddress } from '../state/pinnedAddress.ts'
import { useTracker } from '../state/TrackerContext.tsx'
import { formatDay } from '../text/formatDay.ts'
import { pageTitle } from '../text/pageTitle.ts'
import { CopyButton } from '../views/shared/CopyButton.tsx'
import { useAsOf } from '../views/shared/useAsOf.ts'
import { embedCode } from './embedCode.ts'
import { pageOf } from './pageOf.ts'
import styles from './TakeAway.module.css'

/** The code for another site's page, in a field to look at and a button that copies it. */
export function EmbedSnippet({ embed }: { readonly embed: string }) {
  const { model, asOf } = useAsOf()
  const address = useTracker((state) => pinnedAddress({ ...state, address: { ...state.address, path: embed } }))
  // The frame is named after what stands in it, which need not be the whole page.
  const { view, definition, id } = pageOf(model, embed)
  if (definition === null) throw view.load()
  if (definition === null) return null
  const piece = definition.title(model, id, asOf)
  const title = pageTitle(model, piece, asOf)
  const code = embedCode(title, new URL(address, document.baseURI).href)
  return (
    <div className={styles.snippet}>
      <label htmlFor="embed-code">Code that puts this into another page</label>
      <textarea id="embed-code" className={styles.code} readOnly rows={4} value={code} />
      <p>
        It shows “{piece}” as of {formatDay(asOf)}, version {model.version}, and links to this page.{' '}
        <a href={address}>See what it shows</a>
      </p>
      <CopyButton text={() => code}>Copy the code</CopyButton>
    </div>
  )
}
