import type { ClaimKind } from '../../model/vocabulary.ts'
import type { Shape } from '../../ui/shape.ts'

/** The form of each kind of statement. None of them is used for a state. */
export const claimKindMarks: Readonly<Record<ClaimKind, Shape>> = {
  'alleges-breach': 'diamond',
  denies: 'square',
  'asserts-compliance': 'disc',
  concedes: 'half-disc',
  'explains-delay': 'half-square',
  threatens: 'triangle-down',
  promises: 'triangle-up',
  'reports-progress': 'dash',
  finding: 'target',
  comment: 'dots',
}
