import { asOfDay } from '../state/asOfDay.ts'
import { pinnedAddress } from '../state/pinnedAddress.ts'
import { useTracker, useTrackerHandle } from '../state/TrackerContext.tsx'
import { citation } from '../text/sentences/citation.ts'
import { appName } from '../text/pageTitle.ts'
import { Toolbar } from '../ui/Toolbar.tsx'
import { CopyButton } from '../views/shared/CopyButton.tsx'
import { onDemand } from '../views/shared/onDemand.ts'
import { DialogButton } from './DialogButton.tsx'
import { pageOf } from './pageOf.ts'
import { ShareActions } from './ShareActions.tsx'
import styles from './TakeAway.module.css'

const citing = onDemand(async () => (await import('./CiteDialog.tsx')).CiteDialog)

/** At the end of every page: an address and a citation that give back what is shown, whatever comes later. */
export function TakeAway() {
  const { store } = useTrackerHandle()
  const path = useTracker((state) => state.address.path)
  const address = () => new URL(pinnedAddress(store.getState()), document.baseURI).href
  const cite = () => {
    const state = store.getState()
    const { definition, id } = pageOf(state.model, state.address.path)
    const asOf = asOfDay(state)
    return citation(state.model, definition?.title(state.model, id, asOf) ?? appName, asOf, address())
  }
  return (
    <div className={styles.row}>
      <Toolbar label="Take this page away">
        <CopyButton text={address}>Copy link to this view</CopyButton>
        <CopyButton text={cite}>Copy citation of this page</CopyButton>
        <DialogButton key={path} dialog={citing}>
          Cite as BibTeX, RIS or CSL-JSON
        </DialogButton>
        <ShareActions address={address} />
      </Toolbar>
    </div>
  )
}
