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

/**
 * The pixels as places in a palette. Colours that agree in the first `bits` bits of each channel share a place, and the
 * most frequent of them stands for them, so that what is flat keeps its colour. Undefined where they need too many places.
 * @param {Uint32Array} pixels
 * @param {readonly number[]} colours every colour among them, the most frequent first
 * @param {number} bits
 */
function indexed(pixels, colours, bits) {
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
  const indices = new Uint8Array(pixels.length)
  inRuns(pixels, (colour, begin, end) => indices.fill(places.get(colour) ?? 0, begin, end))
  return { palette, indices }
}

/**
 * Goes through the pixels in runs of one colour: nearly all of a preview is paper.
 * @param {Uint32Array} pixels
 * @param {(colour: number, begin: number, end: number) => void} each
 */
function inRuns(pixels, each) {
  let begin = 0
  let colour = pixels[0]
  for (let at = 1; colour !== undefined; at += 1) {
    const next = pixels[at]
    if (next === colour) continue
    each(colour, begin, at)
    begin = at
    colour = next
  }
}

/**
 * Every colour among the pixels, the most frequent first and of equals the first in the picture.
 * @param {Uint32Array} pixels
 */
function coloursOf(pixels) {
  /** @type {Map<number, number>} */
  const counts = new Map()
  inRuns(pixels, (colour, begin, end) => counts.set(colour, (counts.get(colour) ?? 0) + end - begin))
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([colour]) => colour)
}

/**
 * @param {{ width: number, height: number, pixels: Uint8Array }} picture opaque everywhere
 * @returns {Buffer}
 */
export function indexedPng({ width, height, pixels }) {
  const whole = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height)
  const colours = coloursOf(whole)
  const found = indexed(whole, colours, 5) ?? indexed(whole, colours, 4) ?? indexed(whole, colours, 2)
  if (found === undefined) throw new Error('64 colours did not fit a palette of 256.')
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits a pixel, with a palette; no interlacing.
  header.set([8, 3, 0, 0, 0], 8)
  // Each row begins with the number of its filter: none, which suits palettes.
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1) rows.set(found.indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(found.palette)),
    chunk('IDAT', deflateSync(rows, { memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
