/** The faces that previews are set in: a serif for titles, a sans for what is looked up. */
export type FaceName = 'title' | 'label' | 'text'

/** One letter of a set line. */
export interface SetLetter {
  /** Names the outline within its face. */
  readonly outline: number
  /** From the beginning of the line, in thousandths of the size. */
  readonly x: number
}

/** A face that can be measured and drawn. Lengths are in thousandths of the size. */
export interface Typeface {
  /** The letters of a text in one line, with its width. */
  readonly set: (text: string) => { readonly letters: readonly SetLetter[]; readonly width: number }
  /** Whether it has an outline for a letter. */
  readonly holds: (letter: string) => boolean
  /** The outline as path data, y upwards, in units of which a thousandth of the size takes `unitsPerEm` / 1000. */
  readonly outline: (outline: number) => string
  readonly unitsPerEm: number
}

/** Every face by its name. */
export type Typefaces = Readonly<Record<FaceName, Typeface>>

/** How wide a text is at a size, in pixels. */
export const widthOf = (face: Typeface, text: string, size: number): number => (face.set(text).width * size) / 1000
