// The previews of a site: drawn beside the pages while these are being made.
import { join } from 'node:path'
import { openPress } from './press.mjs'
import { loadTypefaces } from './typefaces.mjs'

/**
 * @param {{ code: Pick<import('../writePages.mjs').PageCode, 'pagePreview'>, model: unknown, outDir: string, origin: string }} options
 *   `origin` is the complete address of the first page
 */
export async function previewsOf({ code, model, outDir, origin }) {
  const [press, faces] = await Promise.all([openPress(), loadTypefaces()])
  /** @type {Promise<void>[]} */
  const printing = []
  return {
    /**
     * Begins the preview of a page, and says where it will be and what it shows.
     * @param {string} path
     */
    of: async (path) => {
      const preview = await code.pagePreview(model, path)
      const file = preview.path.slice(1)
      printing.push(press.print(preview.svg(faces), join(outDir, decodeURI(file))))
      return { image: { address: `${origin}${file}`, words: preview.words, ...preview.size } }
    },
    /** Waits for all that were begun. */
    finished: async () => {
      await Promise.all(printing)
      await press.close()
    },
  }
}
