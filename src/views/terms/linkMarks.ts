import type { LinkKind } from '../../text/sentences/linkedSentence.ts'
import type { Shape } from '../../ui/shape.ts'

interface LinkForm {
  readonly shape: Shape
  /** How its line is dashed: the value of the attribute; null where it has no line. */
  readonly dashes: string | null
}

/** The form of each kind of link, by mark and by line. */
export const linkMarks: Readonly<Record<LinkKind, LinkForm>> = {
  'starts-after': { shape: 'triangle-up', dashes: '' },
  condition: { shape: 'square', dashes: '10 3' },
  'disputed-condition': { shape: 'open-square', dashes: '3 3' },
  'part-of': { shape: 'dash', dashes: null },
}
