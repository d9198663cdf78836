import { type RefObject, useEffect, useRef, useState } from 'react'
import { pinnedAddress } from '../../state/pinnedAddress.ts'
import { useTrackerHandle } from '../../state/TrackerContext.tsx'
import { pictureSourceSentence } from '../../text/sentences/pictureSourceSentence.ts'
import { Button } from '../../ui/Button.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { Toolbar } from '../../ui/Toolbar.tsx'
import type { PictureFormat } from './chart/file/pictureBlob.ts'
import styles from './chart/PictureTakeAway.module.css'
import { CopyButton } from './CopyButton.tsx'
import type { LedgerFigure } from './ledgerPicture/LedgerFigure.tsx'
import type { LedgerRow } from './termLedgerRows.ts'
import { useAsOf } from './useAsOf.ts'

/** What a ledger shows at the moment. */
export interface ShownLedger {
  readonly title: string
  readonly rows: readonly LedgerRow[]
  readonly groupOf: (row: LedgerRow) => string
  /** The file’s name without its ending. */
  readonly file: string
}

/** A picture that is being made. */
interface Wanted {
  readonly Figure: typeof LedgerFigure
  readonly ledger: ShownLedger
  readonly isWide: boolean
  readonly save: (figure: HTMLElement) => Promise<void>
}

const title = 'The Doha agreement, term by term'
/** A picture this wide or wider has a line per term. */
const wideFrom = 704

/**
 * Takes the ledger away as a picture, or by an address that gives it back; its values stand in the table’s own file. The
 * drawing and what makes the file come on a click; nothing of it stays on the page.
 */
export function LedgerTakeAway({ shown }: { readonly shown: RefObject<ShownLedger | null> }) {
  const { store } = useTrackerHandle()
  const { model, asOf } = useAsOf()
  const [wanted, setWanted] = useState<Wanted | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const figure = useRef<HTMLElement>(null)
  const address = () => new URL(`${pinnedAddress(store.getState())}#ledger`, document.baseURI).href

  // The drawing is in the page from here until its file is made.
  useEffect(() => {
    if (wanted !== null && figure.current !== null) void wanted.save(figure.current)
  }, [wanted])

  async function draw(format: PictureFormat) {
    const ledger = shown.current
    setHasFailed(false)
    try {
      const [{ LedgerFigure: Figure }, { pictureBlob }] = await Promise.all([import('./ledgerPicture/LedgerFigure.tsx'), import('./chart/file/pictureBlob.ts')])
      if (ledger === null) return
      const source = pictureSourceSentence(model, asOf, address())
      const save = async (drawn: HTMLElement) => {
        try {
          saveFile(`${ledger.file}.${format}`, await pictureBlob(drawn, format, title, source))
        } catch {
          setHasFailed(true)
        }
        setWanted(null)
      }
      setWanted({ Figure, ledger, isWide: document.documentElement.clientWidth >= wideFrom, save })
    } catch {
      setHasFailed(true)
    }
  }

  return (
    <div className={styles.row}>
      <Toolbar label="Take away: the terms as a picture">
        <CopyButton text={address}>Copy link to these terms</CopyButton>
        <Button look="quiet" onClick={() => void draw('svg')}>
          Download as a picture (SVG)
        </Button>
        <Button look="quiet" onClick={() => void draw('png')}>
          Download as a picture (PNG)
        </Button>
      </Toolbar>
      <p role="status" className={styles.status}>{hasFailed && 'The browser could not make the file. The table can be downloaded as CSV.'}</p>
      {wanted !== null && (
        <wanted.Figure figure={figure} rows={wanted.ledger.rows} groupOf={wanted.ledger.groupOf} title={wanted.ledger.title} isWide={wanted.isWide} />
      )}
    </div>
  )
}
