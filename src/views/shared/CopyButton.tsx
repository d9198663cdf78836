import { useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import styles from './CopyButton.module.css'

interface CopyButtonProps {
  /** What the button does, beginning with “Copy”. */
  readonly children: string
  /** What is copied, worked out when it is asked for. */
  readonly text: () => string | Promise<string>
  /** A longer name for those who listen, beginning with the words shown. */
  readonly label?: string
}

type Outcome = 'none' | 'copied' | 'refused'

/** How long the page says that something was copied, in milliseconds. */
const shownFor = 4000

/**
 * Puts text on the clipboard and says so. A browser may refuse: then the text stands in a field, selected, to be copied
 * by hand.
 */
export function CopyButton({ children, text, label }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>('none')
  const [copied, setCopied] = useState('')
  // The region that says so is there once the reader comes near, before it has anything to say. A page can hold two
  // hundred of these buttons.
  const [isNear, setIsNear] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)

  useEffect(() => {
    if (outcome === 'refused') field.current?.select()
    if (outcome !== 'copied') return undefined
    const timer = setTimeout(() => setOutcome('none'), shownFor)
    return () => clearTimeout(timer)
  }, [outcome])

  async function copy() {
    const written = await text()
    setCopied(written)
    try {
      await navigator.clipboard.writeText(written)
      setOutcome('copied')
    } catch {
      setOutcome('refused')
    }
  }

  return (
    <span className={styles.copy} onFocus={() => setIsNear(true)} onPointerEnter={() => setIsNear(true)}>
      <Button look="quiet" label={label} onClick={() => void copy()}>
        {children}
      </Button>
      {isNear && (
        <span role="status" className={styles.status}>
          {outcome === 'copied' && 'Copied'}
          {outcome === 'refused' && 'The browser does not let the page copy. Copy it from here:'}
        </span>
      )}
      {outcome === 'refused' && (
        <textarea ref={field} className={styles.field} aria-label={label ?? children} readOnly rows={3} value={copied} />
      )}
    </span>
  )
}
