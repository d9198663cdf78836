import { type RefObject, useMemo } from 'react'
import { ledgerPictureSentence } from '../../../text/sentences/ledgerPictureSentence.ts'
import { partyName } from '../../../text/partyName.ts'
import { Key } from '../../../ui/Key.tsx'
import { Marker } from '../../../ui/Marker.tsx'
import { partyShape, partyTone } from '../stateMarks.ts'
import type { LedgerRow } from '../termLedgerRows.ts'
import { useAsOf } from '../useAsOf.ts'
import { LedgerDrawing } from './LedgerDrawing.tsx'
import styles from './LedgerDrawing.module.css'
import { ledgerFacts } from './ledgerFacts.ts'
import { narrowLedger, wideLedger } from './ledgerFrames.ts'
import { placeLedger } from './placeLedger.ts'

interface LedgerFigureProps {
  readonly figure: RefObject<HTMLElement>
  readonly rows: readonly LedgerRow[]
  readonly groupOf: (row: LedgerRow) => string
  /** Which terms these are: `All 53 terms`. */
  readonly title: string
  readonly isWide: boolean
}

/** The ledger as one drawing with its sentence and key, from which a file is made. The table beside it says the same to everybody. */
export function LedgerFigure({ figure, rows, groupOf, title, isWide }: LedgerFigureProps) {
  const { model, asOf } = useAsOf()
  const placed = useMemo(
    () => placeLedger(ledgerFacts(model, rows, groupOf, asOf), isWide ? wideLedger : narrowLedger),
    [model, rows, groupOf, asOf, isWide],
  )
  const counters = [...new Set(placed.ways.flatMap(({ runs }) => runs.map(({ key }) => key)))]
  return (
    <figure ref={figure} className={styles.away} aria-hidden="true">
      <figcaption>{ledgerPictureSentence(title, placed.ways.length > 0)}</figcaption>
      <LedgerDrawing placed={placed} />
      <div data-key>
        {counters.length > 0 && (
          <Key
            label="Whose count"
            items={counters.map((counter) => ({
              key: counter,
              mark: <Marker shape={partyShape(counter)} tone={partyTone(counter)} label={`Count of: ${partyName(model, counter)}`} />,
            }))}
          />
        )}
      </div>
    </figure>
  )
}
