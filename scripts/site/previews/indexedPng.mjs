// A picture of few colours as a PNG with a palette: a third of the bytes of one with four channels.
import { crc32, deflateSync } from 'node:zlib'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/**
 * @param {string} name
 * @param {Buffer} data
 */
function chunk(name, data) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** How many colours a palette holds. */
const most = 256

/** The channels of a colour without its opacity. */
const opaque = 0xffffff

/**
 * The place of each colour in a palette. Colours that agree in the first `bits` bits of each channel share a place, and the
 * most frequent of them stands for them, so that what is flat keeps its colour. Undefined where they need too many places.
 * @param {readonly number[]} colours every colour of a picture, the most frequent first
 * @param {number} bits
 */
function paletteOf(colours, bits) {
  const mask = (0xff << (8 - bits)) & 0xff
  const wide = mask | (mask << 8) | (mask << 16)
  /** @type {Map<number, number>} */
  const shared = new Map()
  /** @type {Map<number, number>} */
  const places = new Map()
  /** @type {number[]} */
  const palette = []
  for (const colour of colours) {
    const place = shared.get(colour & wide) ?? shared.size
    if (place === most) return undefined
    if (place === shared.size) {
      shared.set(colour & wide, place)
      palette.push(colour & 0xff, (colour >> 8) & 0xff, (colour >> 16) & 0xff)
    }
    places.set(colour, place)
  }
  return { palette, places }
}

/**
 * Goes through the pixels in runs of one colour, none longer than its row: nearly all of a preview is paper. Colours come
 * without their opacity, which is the same everywhere: as small numbers they are looked up without garbage.
 * @param {Uint32Array} pixels
 * @param {number} width
 * @param {(colour: number, begin: number, end: number) => void} each
 */
function inRuns(pixels, width, each) {
  for (let row = 0; row < pixels.length; row += width) {
    const rowEnd = row + width
    let begin = row
    let colour = pixels[row]
    for (let at = row + 1; colour !== undefined; at += 1) {
      const next = at < rowEnd ? pixels[at] : undefined
      if (next === colour) continue
      each(colour & opaque, begin, at)
      begin = at
      colour = next
    }
  }
}

/**
 * Every colour among the pixels, the most frequent first and of equals the first in the picture.
 * @param {Uint32Array} pixels
 * @param {number} width
 */
function coloursOf(pixels, width) {
  /** @type {Map<number, number>} */
  const counts = new Map()
  inRuns(pixels, width, (colour, begin, end) => counts.set(colour, (counts.get(colour) ?? 0) + end - begin))
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([colour]) => colour)
}

/**
 * @param {{ width: number, height: number, pixels: Uint8Array }} picture opaque everywhere
 * @returns {Buffer}
 */
export function indexedPng({ width, height, pixels }) {
  const whole = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height)
  const colours = coloursOf(whole, width)
  const found = paletteOf(colours, 5) ?? paletteOf(colours, 4) ?? paletteOf(colours, 2)
  if (found === undefined) throw new Error('64 colours did not fit a palette of 256.')
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits a pixel, with a palette; no interlacing.
  header.set([8, 3, 0, 0, 0], 8)
  // Each row begins with the number of its filter: none, which suits palettes.
  const rows = Buffer.alloc((width + 1) * height)
  inRuns(whole, width, (colour, begin, end) => {
    const filters = Math.floor(begin / width) + 1
    rows.fill(found.places.get(colour) ?? 0, begin + filters, end + filters)
  })
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(found.palette)),
    chunk('IDAT', deflateSync(rows, { memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
