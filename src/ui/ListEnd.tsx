import { Button } from './Button.tsx'
import styles from './ListEnd.module.css'

interface ListEndProps {
  shown: number
  of: number
  /** How many more are shown at a time. */
  step: number
  onMore: (count: number) => void
}

const whole = new Intl.NumberFormat('en-GB')

/** Below a list of which only the beginning is shown: how much that is, and the way to more. On paper it says what is missing. */
export function ListEnd({ shown, of, step, onMore }: ListEndProps) {
  return (
    <div className={styles.end}>
      <p>
        The first {whole.format(shown)} of {whole.format(of)} are shown.
      </p>
      <Button icon="more" onClick={() => onMore(Math.min(of, shown + step))}>
        Show {whole.format(Math.min(step, of - shown))} more
      </Button>
    </div>
  )
}
