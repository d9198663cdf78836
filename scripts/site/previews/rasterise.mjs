import { Resvg } from '@resvg/resvg-js'
import { indexedPng } from './indexedPng.mjs'

/**
 * A drawing without text as a PNG of its own size.
 * @param {string} svg
 * @returns {Buffer}
 */
export function rasterise(svg) {
  const { width, height, pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render()
  return indexedPng({ width, height, pixels })
}
