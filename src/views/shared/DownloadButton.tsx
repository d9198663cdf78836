import { Button } from '../../ui/Button.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import styles from './CopyButton.module.css'

interface DownloadButtonProps {
  readonly children: string
  readonly name: string
  /** The media type of the file. */
  readonly type: string
  readonly text: string
}

/** Hands over text as a file; it stands beside a button that copies the same. */
export function DownloadButton({ children, name, type, text }: DownloadButtonProps) {
  return (
    <span className={styles.copy}>
      <Button look="quiet" onClick={() => saveFile(name, new Blob([text], { type }))}>
        {children}
      </Button>
    </span>
  )
}
