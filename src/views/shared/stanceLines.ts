import type { Position } from '../../model/rule/position.ts'
import type { Claim } from '../../model/types.ts'
import type { Says, Verdict } from '../../model/vocabulary.ts'

/** One stance as a line of a cell: what is said about whose conduct, and the claim it stands in. */
export interface StanceLine {
  readonly about: string
  readonly says: Says
  readonly claim: Claim
  /** For a monitor’s finding, its verdict; it is shown in place of the stance. */
  readonly verdict?: Verdict
}

/**
 * The lines of a cell: one per party meant and value. Statements of equal date with different values all stand; of
 * several with the same value the latest is shown.
 */
export const stanceLines = (positions: readonly Position[]): readonly StanceLine[] =>
  positions.flatMap(({ about, statements }) => {
    const bySays = new Map<Says, Claim>()
    for (const { claim, point } of statements) bySays.set(point.says, claim)
    return [...bySays].map(([says, claim]) => ({ about, says, claim }))
  })

/** The same without mere mentions, where the party also took a stance. */
export function briefLines(positions: readonly Position[]): readonly StanceLine[] {
  const lines = stanceLines(positions)
  const stances = lines.filter(({ says }) => says !== 'mention')
  return stances.length > 0 ? stances : lines
}
