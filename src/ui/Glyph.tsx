import { classNames } from './classNames.ts'
import styles from './Glyph.module.css'
import { GlyphShape } from './GlyphShape.tsx'
import type { Shape } from './shape.ts'
import { toneClass, type Tone } from './tone.ts'

interface GlyphProps {
  shape: Shape
  tone?: Tone | undefined
}

/** A mark's form without its words; always stands beside words that say the same. */
export function Glyph({ shape, tone = 'ink' }: GlyphProps) {
  return (
    <span className={classNames(styles.glyph, toneClass(tone))} aria-hidden="true">
      <svg viewBox="0 0 16 16" width="16" height="16" focusable="false">
        <GlyphShape shape={shape} />
      </svg>
    </span>
  )
}
