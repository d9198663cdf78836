// Class names in the built site: as short as they can be, and constants to the bundler.
import { readdirSync } from 'node:fs'
import { relative } from 'node:path'

/** @typedef {import('vite').Plugin} Plugin */

const isStyles = /\.module\.css(?:\?|$)/
const letters = 'abcdefghijklmnopqrstuvwxyz'

/**
 * Names classes by the place of their style sheet among all style sheets and their own place in it. Only the files
 * decide, so the code for the browser and the code that makes pages come to the same names.
 * @param {string} folder where the style sheets are
 */
export function shortClassNames(folder) {
  const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => isStyles.test(file)).toSorted()
  /**
   * @param {string} name
   * @param {string} file
   * @param {string} css
   */
  return (name, file, css) => {
    const sheet = sheets.indexOf(relative(folder, file.replace(/\?.*$/, '')))
    const names = Array.from(css.matchAll(/\.([a-z]\w*)/gi), ([, found]) => found)
    const place = [...new Set(names)].indexOf(name)
    if (sheet === -1 || place === -1) throw new Error(`The class ${name} of ${file} is not found in its style sheet.`)
    return `${letters[sheet % letters.length]}${Math.floor(sheet / letters.length).toString(36)}${place.toString(36)}`
  }
}

/**
 * Lets the bundler write class names where they are used, in place of an object with all the names of a style sheet.
 * The style sheet itself stays in the build, whether its names are used or not.
 * @type {Plugin}
 */
export const constantClassNames = {
  name: 'constant-class-names',
  apply: 'build',
  enforce: 'post',
  transform(code, id) {
    if (isStyles.test(id)) return { code, map: null, moduleSideEffects: 'no-treeshake' }
    if (!/\.tsx?$/.test(id)) return null
    return { code: code.replaceAll(/import styles from(?=\s*['"][^'"]+\.module\.css['"])/g, 'import * as styles from'), map: null }
  },
}
