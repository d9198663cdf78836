import type { ClaimKind } from '../../model/vocabulary.ts'
import type { Shape } from '../../ui/shape.ts'

/** The form of each kind of claim in the picture; the colour is the party's. */
export const kindShapes: Readonly<Record<ClaimKind, Shape>> = {
  'alleges-breach': 'diamond',
  denies: 'half-diamond',
  'asserts-compliance': 'square',
  concedes: 'half-square',
  'explains-delay': 'half-disc',
  'reports-progress': 'disc',
  promises: 'open-triangle-up',
  threatens: 'triangle-down',
  finding: 'target',
  comment: 'dash',
}
