// The faces that previews are set in, from files among the packages: the machine that builds may have no fonts of its own.
import { createRequire } from 'node:module'
import { open } from 'fontkit'

/** @typedef {import('../../../src/previews/typeface.ts').Typeface} Typeface */
/** @typedef {import('../../../src/previews/typeface.ts').Typefaces} Typefaces */

const require = createRequire(import.meta.url)

/**
 * What a function gave for each argument, remembered: the same names and letters come back on hundreds of pictures.
 * @template Argument, Result
 * @param {(argument: Argument) => Result} make
 * @returns {(argument: Argument) => Result}
 */
function remembering(make) {
  /** @type {Map<Argument, Result>} */
  const made = new Map()
  return (argument) => {
    const held = made.get(argument)
    if (held !== undefined) return held
    const fresh = make(argument)
    made.set(argument, fresh)
    return fresh
  }
}

/**
 * @param {string} file
 * @returns {Promise<Typeface>}
 */
async function typeface(file) {
  const font = await open(file)
  if (!('layout' in font)) throw new Error(`${file} holds more than one face.`)
  const unit = 1000 / font.unitsPerEm
  /** Words are set once each: finding where lines break asks for the same ones again and again. */
  const setWord = remembering((/** @type {string} */ word) => {
    const { glyphs, positions } = font.layout(word)
    let width = 0
    const letters = glyphs.map(({ id }, at) => {
      const x = width + (positions[at]?.xOffset ?? 0) * unit
      width += (positions[at]?.xAdvance ?? 0) * unit
      return { outline: id, x }
    })
    return { letters, width }
  })
  const space = setWord(' ').width
  return {
    unitsPerEm: font.unitsPerEm,
    holds: (letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
    outline: remembering((outline) => font.getGlyph(outline).path.toSVG()),
    set: (text) => {
      let width = -space
      const letters = text.split(/[ \u00A0]/).flatMap((word) => {
        const begin = width + space
        const set = setWord(word)
        width = begin + set.width
        return set.letters.map(({ outline, x }) => ({ outline, x: begin + x }))
      })
      return { letters, width }
    },
  }
}

/**
 * Every face by its name.
 * @returns {Promise<Typefaces>}
 */
export async function loadTypefaces() {
  const [title, label, text] = await Promise.all([
    typeface(require.resolve('@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf')),
    typeface(require.resolve('@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf')),
    typeface(require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf')),
  ])
  return { title, label, text }
}
