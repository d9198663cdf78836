import { type RefObject, useEffect, useRef, useState } from 'react'
import { saveFile } from '../../ui/saveFile.ts'
import type { PictureFormat } from './chart/file/pictureBlob.ts'
import { PictureActions } from './chart/PictureActions.tsx'
import type { LedgerFigure } from './ledgerPicture/LedgerFigure.tsx'
import type { LedgerRow } from './termLedgerRows.ts'

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
  /** Called with the drawing once it is in the page. */
  readonly drawn: (figure: HTMLElement | null) => void
}

const title = 'The Doha agreement, term by term'
/** A picture this wide or wider has a line per term. */
const wideFrom = 704

/**
 * Takes the ledger away as a picture, or by an address that gives it back; its values stand in the table’s own file. The
 * drawing and what makes the file come on a click; nothing of it stays on the page.
 */
export function LedgerTakeAway({ shown }: { readonly shown: RefObject<ShownLedger | null> }) {
  const [wanted, setWanted] = useState<Wanted | null>(null)
  const figure = useRef<HTMLElement>(null)
  // The drawing is in the page from here until its file is made.
  useEffect(() => wanted?.drawn(figure.current), [wanted])

  async function save(format: PictureFormat, source: string) {
    const ledger = shown.current
    const [{ LedgerFigure: Figure }, { pictureBlob }] = await Promise.all([import('./ledgerPicture/LedgerFigure.tsx'), import('./chart/file/pictureBlob.ts')])
    if (ledger === null) return
    const drawing = await new Promise<HTMLElement | null>((drawn) => setWanted({ Figure, ledger, drawn }))
    try {
      if (drawing !== null) saveFile(`${ledger.file}.${format}`, await pictureBlob(drawing, format, title, source))
    } finally {
      setWanted(null)
    }
  }

  return (
    <>
      <PictureActions of="the terms as a picture" link="these terms" anchor="ledger" download="as a picture" instead="The table" save={save} />
      {wanted !== null && (
        <wanted.Figure
          figure={figure}
          rows={wanted.ledger.rows}
          groupOf={wanted.ledger.groupOf}
          title={wanted.ledger.title}
          isWide={document.documentElement.clientWidth >= wideFrom}
        />
      )}
    </>
  )
}
