import { type ReactNode, useState } from 'react'
import { pinnedAddress } from '../../../state/pinnedAddress.ts'
import { useTrackerHandle } from '../../../state/TrackerContext.tsx'
import { pictureSourceSentence } from '../../../text/sentences/pictureSourceSentence.ts'
import { Button } from '../../../ui/Button.tsx'
import { Toolbar } from '../../../ui/Toolbar.tsx'
import { CopyButton } from '../CopyButton.tsx'
import { useAsOf } from '../useAsOf.ts'
import type { PictureFormat } from './file/pictureBlob.ts'
import styles from './PictureActions.module.css'

interface PictureActionsProps {
  /** What is taken away. */
  readonly of: string
  /** What the link leads to, and its anchor in the page. */
  readonly link: string
  readonly anchor: string
  /** What is downloaded, before its format in brackets. */
  readonly download: string
  /** What can be downloaded where no picture can be made. */
  readonly instead: string
  /** Makes the file of a picture that says where it comes from. */
  readonly save: (format: PictureFormat, source: string) => Promise<void>
  /** Other ways to take it away. */
  readonly children?: ReactNode
}

const formats: readonly PictureFormat[] = ['svg', 'png']

/** The ways to take something away as a picture, and by an address that gives it back. */
export function PictureActions({ of, link, anchor, download, instead, save, children }: PictureActionsProps) {
  const { store } = useTrackerHandle()
  const { model, asOf } = useAsOf()
  const [hasFailed, setHasFailed] = useState(false)
  const address = () => new URL(`${pinnedAddress(store.getState())}#${anchor}`, document.baseURI).href

  async function make(format: PictureFormat) {
    setHasFailed(false)
    try {
      await save(format, pictureSourceSentence(model, asOf, address()))
    } catch {
      setHasFailed(true)
    }
  }

  return (
    <div className={styles.row}>
      <Toolbar label={`Take away: ${of}`}>
        <CopyButton text={address}>{`Copy link to ${link}`}</CopyButton>
        {formats.map((format) => (
          <Button key={format} look="quiet" onClick={() => void make(format)}>
            Download {download} ({format.toUpperCase()})
          </Button>
        ))}
        {children}
      </Toolbar>
      <p role="status" className={styles.status}>
        {hasFailed && `The browser could not make the file. ${instead} can be downloaded as CSV.`}
      </p>
    </div>
  )
}
