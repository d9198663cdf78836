import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from './Button.tsx'
import styles from './Dialog.module.css'

interface DialogProps {
  title: string
  open: boolean
  /** The reader closed it, by the button or with Escape. */
  onClose: () => void
  children: ReactNode
}

/** A part of the page that opens over the rest, in the browser’s own dialog: Escape closes it, the focus goes back. */
export function Dialog({ title, open, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()

  useEffect(() => {
    const element = dialog.current
    if (element === null || element.open === open) return
    if (open) element.showModal()
    else element.close()
  }, [open])

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title} tabIndex={-1}>
          {title}
        </h2>
        <Button onClick={onClose}>Close</Button>
      </div>
      <div className={styles.body}>{children}</div>
    </dialog>
  )
}
