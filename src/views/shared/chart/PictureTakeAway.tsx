import { type RefObject, useState } from 'react'
import { pinnedAddress } from '../../../state/pinnedAddress.ts'
import { useTrackerHandle } from '../../../state/TrackerContext.tsx'
import { pictureSourceSentence } from '../../../text/sentences/pictureSourceSentence.ts'
import { Button } from '../../../ui/Button.tsx'
import { saveFile } from '../../../ui/saveFile.ts'
import { Toolbar } from '../../../ui/Toolbar.tsx'
import { CopyButton } from '../CopyButton.tsx'
import type { FilterKey } from '../filterWords.ts'
import { useAsOf } from '../useAsOf.ts'
import { useTableFile } from '../useTableFile.ts'
import type { PictureFormat } from './file/pictureBlob.ts'
import styles from './PictureTakeAway.module.css'

interface PictureTakeAwayProps {
  readonly figure: RefObject<HTMLElement | null>
  /** The figure’s anchor in the page. */
  readonly anchor: string
  readonly title: string
  /** What the file is called, without the day and the ending. */
  readonly file: string
  readonly filters?: readonly FilterKey[] | undefined
  /** The id of the section in which the same values stand as a table. */
  readonly table: string
}

/** Takes a picture away: an address that gives it back, the picture itself, or its values. What makes the files comes on a click. */
export function PictureTakeAway({ figure, anchor, title, file, filters, table }: PictureTakeAwayProps) {
  const { store } = useTrackerHandle()
  const { model, asOf } = useAsOf()
  const [hasFailed, setHasFailed] = useState(false)
  const values = useTableFile(file, filters)
  const address = () => new URL(`${pinnedAddress(store.getState())}#${anchor}`, document.baseURI).href

  async function save(format: PictureFormat) {
    setHasFailed(false)
    try {
      const { pictureBlob } = await import('./file/pictureBlob.ts')
      if (figure.current === null) return
      const source = pictureSourceSentence(model, asOf, address())
      saveFile(`${values.name}.${format}`, await pictureBlob(figure.current, format, title, source))
    } catch {
      setHasFailed(true)
    }
  }

  async function saveValues() {
    const { saveTable } = await import('../../../ui/saveTable.ts')
    const element = document.querySelector<HTMLTableElement>(`#${table} table`)
    if (element !== null) await saveTable(element, values)
  }

  return (
    <div className={styles.row}>
      <Toolbar label={`Take away: ${title}`}>
        <CopyButton text={address}>Copy link to this picture</CopyButton>
        <Button look="quiet" onClick={() => void save('svg')}>
          Download picture (SVG)
        </Button>
        <Button look="quiet" onClick={() => void save('png')}>
          Download picture (PNG)
        </Button>
        <Button look="quiet" onClick={() => void saveValues()}>
          Download its values (CSV)
        </Button>
      </Toolbar>
      <p role="status" className={styles.status}>
        {hasFailed && 'The browser could not make the file. The values can be downloaded as CSV.'}
      </p>
    </div>
  )
}
