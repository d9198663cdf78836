import { type ComponentType, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import type { OnDemand } from '../views/shared/onDemand.ts'
import styles from './DialogButton.module.css'

/** What a dialog that is fetched on demand is given. */
export interface DialogPartProps {
  readonly open: boolean
  readonly onClose: () => void
}

interface DialogButtonProps {
  readonly children: string
  readonly dialog: OnDemand<ComponentType<DialogPartProps>>
}

type Stage = 'never' | 'open' | 'closed' | 'failed'

/** Opens a dialog whose code is fetched at the first use. Closed, it keeps what was typed until the page is left. */
export function DialogButton({ children, dialog }: DialogButtonProps) {
  const [stage, setStage] = useState<Stage>('never')
  const [Part, setPart] = useState<ComponentType<DialogPartProps> | null>(null)

  async function show() {
    try {
      await dialog.load()
      setPart(dialog.current)
      setStage('open')
    } catch {
      setStage('failed')
    }
  }

  return (
    <span>
      <span className={styles.small}>
        <Button look="quiet" onClick={() => void show()}>
          {children}
        </Button>
      </span>
      {stage === 'failed' && <span role="alert"> This could not be fetched. Try again once the connection is back.</span>}
      {Part !== null && <Part open={stage === 'open'} onClose={() => setStage('closed')} />}
    </span>
  )
}
