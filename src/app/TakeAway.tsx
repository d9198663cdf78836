import { asOfDay } from '../state/asOfDay.ts'
import { pinnedAddress } from '../state/pinnedAddress.ts'
import { useShown } from '../state/ShownAddress.tsx'
import { useTrackerHandle } from '../state/TrackerContext.tsx'
import { citation } from '../text/sentences/citation.ts'
import { appName } from '../text/pageTitle.ts'
import { Toolbar } from '../ui/Toolbar.tsx'
import { CopyButton } from '../views/shared/CopyButton.tsx'
import { onDemand } from '../views/shared/onDemand.ts'
import { DialogButton } from './DialogButton.tsx'
import { feedOf } from './feedOf.ts'
import { pageOf } from './pageOf.ts'
import { ShareActions } from './ShareActions.tsx'
import styles from './TakeAway.module.css'

const citing = onDemand(async () => (await import('./CiteDialog.tsx')).CiteDialog)

const correcting = onDemand(async () => (await import('./correct/CorrectDialog.tsx')).CorrectDialog)

/** Pages about a record, and the two pictures of numbers. */
const isCorrectable = (path: string): boolean => /^\/(?:terms|claims|parties|events|sources)\/.|^\/(?:exchange|withdrawal)$/.test(path)

/** At the end of every page: an address and a citation that give back what is shown, whatever comes later. */
export function TakeAway() {
  const { store } = useTrackerHandle()
  const path = useShown((state) => state.address.path)
  const asOf = useShown(asOfDay)
  const feed = feedOf(store.getState(), asOf)
  const address = () => new URL(pinnedAddress(store.getState()), document.baseURI).href
  const cite = () => {
    const state = store.getState()
    const { definition, id } = pageOf(state.model, state.address.path)
    const title = definition?.title(state.model, id, asOf) ?? appName
    return citation(state.model, { title, asOf, address: address(), sum: state.recordSum })
  }
  return (
    <div className={styles.row}>
      <Toolbar label="Take this page away">
        <CopyButton text={address}>Copy link to this view</CopyButton>
        <CopyButton text={cite}>Copy citation of this page</CopyButton>
        <DialogButton key={`cite ${path}`} dialog={citing}>
          Cite as BibTeX, RIS or CSL-JSON
        </DialogButton>
        {feed !== null && (
          <a href={feed.href} type="application/atom+xml" className={styles.follow}>
            {feed.label}
          </a>
        )}
        <ShareActions address={address} />
        {isCorrectable(path) && (
          <DialogButton key={`correct ${path}`} dialog={correcting}>
            Suggest a correction
          </DialogButton>
        )}
      </Toolbar>
    </div>
  )
}
