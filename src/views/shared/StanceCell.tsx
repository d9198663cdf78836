import type { Position } from '../../model/rule/position.ts'
import { StanceList } from './StanceList.tsx'
import { briefLines, stanceLines } from './stanceLines.ts'

interface StanceCellProps {
  /** One party’s positions on one term. */
  readonly positions: readonly Position[]
  /** Leave mere mentions out where the party also took a stance. */
  readonly brief?: boolean
}

/** Where one party stands on a term, or that no statement of it is on record. */
export function StanceCell({ positions, brief = false }: StanceCellProps) {
  return <StanceList lines={brief ? briefLines(positions) : stanceLines(positions)} />
}
