import type { RefObject } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { saveFile } from '../../../ui/saveFile.ts'
import type { FilterKey } from '../filterWords.ts'
import { useTableFile } from '../useTableFile.ts'
import type { PictureFormat } from './file/pictureBlob.ts'
import { PictureActions } from './PictureActions.tsx'

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
  const values = useTableFile(file, filters)

  async function save(format: PictureFormat, source: string) {
    const { pictureBlob } = await import('./file/pictureBlob.ts')
    if (figure.current !== null) saveFile(`${values.name}.${format}`, await pictureBlob(figure.current, format, title, source))
  }

  async function saveValues() {
    const { saveTable } = await import('../../../ui/saveTable.ts')
    const element = document.querySelector<HTMLTableElement>(`#${table} table`)
    if (element !== null) await saveTable(element, values)
  }

  return (
    <PictureActions of={title} link="this picture" anchor={anchor} download="picture" instead="The values" save={save}>
      <Button look="quiet" onClick={() => void saveValues()}>
        Download its values (CSV)
      </Button>
    </PictureActions>
  )
}
