import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { afterAll, expect, it } from 'vitest'
import { rasterise } from '../../scripts/site/previews/rasterise.mjs'
import { openPress } from '../../scripts/site/previews/press.mjs'
import { loadTypefaces } from '../../scripts/site/previews/typefaces.mjs'
import { drawPreview } from '../../src/previews/drawPreview.tsx'
import { fitText } from '../../src/previews/fitText.ts'
import { type PlacedPreview, placePreview, previewSize } from '../../src/previews/placePreview.ts'
import { previewWords } from '../../src/previews/previewWords.ts'
import { widthOf } from '../../src/previews/typeface.ts'
import type { Model } from '../../src/model/types.ts'
import type { Preview, PreviewOf } from '../../src/views/shared/preview.ts'
import { preview as ofArgument } from '../../src/views/argument/preview.ts'
import { preview as ofClaim } from '../../src/views/claim/preview.ts'
import { preview as ofEvent } from '../../src/views/event/preview.ts'
import { exchangeFacts } from '../../src/views/exchange/exchangeFacts.ts'
import { preview as ofExchange } from '../../src/views/exchange/preview.ts'
import { preview as ofOverview } from '../../src/views/overview/preview.ts'
import { preview as ofParty } from '../../src/views/party/preview.ts'
import { preview as ofSource } from '../../src/views/source/preview.ts'
import { preview as ofTerm } from '../../src/views/term/preview.ts'
import { preview as ofWithdrawal } from '../../src/views/withdrawal/preview.ts'
import { withdrawalFacts } from '../../src/views/withdrawal/withdrawalFacts.ts'
import { theWhole } from './files/made.ts'

const faces = await loadTypefaces()
const { model } = await theWhole()
const asOf = model.agreement.coverage.to
const foot = { site: 'Doha Agreement Tracker', day: 'As of 31 August 2021' }

const dir = mkdtempSync(join(tmpdir(), 'previews-'))
afterAll(() => rmSync(dir, { recursive: true }))

function given(of: PreviewOf, id: string): Preview {
  const preview = of(model, id, asOf)
  if (preview === null) throw new Error(`${id} has no preview.`)
  return preview
}

const each = (of: PreviewOf, records: readonly { readonly id: string }[]) => records.flatMap(({ id }) => of(model, id, asOf) ?? [])
const everyPreview = (whole: Model): readonly Preview[] => [
  given(ofOverview, ''),
  given(ofWithdrawal, ''),
  given(ofExchange, ''),
  given(ofArgument, ''),
  ...each(ofTerm, whole.terms),
  ...each(ofClaim, whole.claims),
  ...each(ofParty, whole.parties),
  ...each(ofEvent, whole.events),
  ...each(ofSource, whole.sources),
]

const everyPlaced = everyPreview(model).map((preview) => ({ title: preview.title, placed: placePreview(preview, foot, faces) }))

const words = (placed: PlacedPreview): string => placed.lines.map(({ text }) => text.replaceAll('\u00A0', ' ')).join(' ')

it('every record has one, in which nothing is cut or lies on something else', () => {
  const [left, right] = [72, previewSize.width - 72]
  const faults = everyPlaced.flatMap(({ title, placed: { lines, marks, panels, rule } }) => {
    const above = lines.slice(0, -2)
    const inPictures = panels.flatMap((panel) => panel.lines)
    const textEnd = Math.max(...above.map(({ y }) => y))
    const wide = [...lines, ...inPictures].filter(({ text, face, size, x }) => x < left || x + widthOf(faces[face], text, size) > right + 0.01)
    const low = [...above, ...inPictures].filter(({ y }) => y > rule - 20)
    const high = inPictures.filter(({ y, size }) => y - size < textEnd)
    const met = above.filter(({ y, size }, at) => at > 0 && y !== above[at - 1]?.y && y - size * 0.8 < (above[at - 1]?.y ?? 0))
    const out = marks.filter(({ x, y, size }) => x < left || x + size > right || y + size > rule)
    const astray = panels.flatMap((panel) =>
      panel.marks.filter(({ x, y, size }) => panel.x + x < left || panel.x + x > right || panel.y + y - size / 2 < textEnd || panel.y + y + size / 2 > rule),
    )
    return [...wide, ...low, ...high, ...met].map(({ text }) => `${title}: ${text}`).concat([...out, ...astray].map(({ shape }) => `${title}: ${shape}`))
  })
  expect(faults).toEqual([])
})

it('that of a picture shows every total, statement and step that the page draws, and is drawn without a warning', () => {
  const panelsOf = (of: PreviewOf) => {
    expect(drawPreview(given(of, ''), foot, faces)).toContain('<path')
    return placePreview(given(of, ''), foot, faces).panels
  }
  const [argument] = panelsOf(ofArgument)
  expect(argument?.marks.map(({ key }) => key).toSorted()).toEqual(model.claims.filter(({ public: { day } }) => day <= asOf).map(({ id }) => id).toSorted())
  const sides = panelsOf(ofExchange).map(({ lines, marks }) => ({ words: lines.map(({ text }) => text), marks: marks.length }))
  expect(sides.map(({ words: [title, zero, ceiling] }) => [title, zero, ceiling])).toEqual([
    ['Released by the Afghan government', '0', '5,000'],
    ['Released by the Taliban', '0', '1,000'],
  ])
  const totals = exchangeFacts(model, asOf).sides.map(({ counters }) => counters.flatMap((counter) => counter.totals).length)
  expect(sides.map(({ marks }) => marks)).toEqual(totals)
  const [withdrawal] = panelsOf(ofWithdrawal)
  const [facts] = withdrawalFacts(model, asOf, ['us-troops']).series
  expect(withdrawal?.marks).toHaveLength([...(facts?.promised ?? []), ...(facts?.plans ?? []), ...(facts?.counts ?? []).flatMap(({ levels }) => levels)].length)
  expect(previewWords(given(ofExchange, ''))).toBe('The exchange, day by day: The prisoner exchange. Each side against its own ceiling, a mark for every count')
})

it('a text that is too long ends with a sentence, if one fits', () => {
  const of = (text: string) => words(placePreview({ kind: 'Kind', title: 'Title', text, marks: [] }, foot, faces))
  const sentence = 'This is one sentence of a text that is much too long to be shown as a whole.'
  expect(of(Array.from({ length: 30 }, () => sentence).join(' '))).toMatch(/a whole\. Doha Agreement Tracker/)
  expect(of('several words, '.repeat(90))).toMatch(/(?:several|words) … Doha Agreement Tracker/)
})

it('no part of the official name of the agreement is missing', () => {
  const preview = given(ofSource, 't-text-monthly')
  expect(words(placePreview(preview, foot, faces))).toContain(preview.title)
})

it('every letter has an outline', () => {
  const missing = everyPlaced.flatMap(({ placed: { lines, panels } }) =>
    [...lines, ...panels.flatMap((panel) => panel.lines)].flatMap(({ text, face }) => Array.from(text).filter((letter) => letter.trim() !== '' && !faces[face].holds(letter))),
  )
  expect([...new Set(missing)]).toEqual([])
})

it('that of a term shows its title, what has happened and what is said, each with its form', () => {
  const preview = given(ofTerm, 'taliban-prisoners-released')
  const placed = placePreview(preview, foot, faces)
  expect(words(placed)).toContain('Up to 5,000 Taliban prisoners are released')
  expect(words(placed)).toContain('Delivered Alleged about: Afghan government')
  expect(words(placed)).toContain('Doha Agreement Tracker As of 31 August 2021')
  expect(placed.marks.map(({ shape, tone }) => `${shape} ${tone}`)).toEqual(['disc done', 'open-diamond open'])
  expect(previewWords(preview)).toBe('Term · Part One, C: Up to 5,000 Taliban prisoners are released. Delivered. Alleged (about: Afghan government)')
})

it('what was not public by the day has none', () => {
  const before = '2020-02-01' as typeof asOf
  expect([ofWithdrawal, ofExchange, ofArgument].map((of) => of(model, '', before)?.picture?.panels.flatMap(({ marks }) => marks) ?? [])).toEqual([[], [], []])
  expect(model.claims.filter(({ id, public: { day } }) => day > before && ofClaim(model, id, before) !== null)).toEqual([])
})

it('a title takes the largest size at which it fits, and past the smallest ends between words', () => {
  const room = { sizes: [68, 50] as const, width: 1056, lines: 2 }
  expect(fitText(faces.title, 'Ceasefire', room)).toEqual({ size: 68, lines: ['Ceasefire'], isCut: false })
  expect(fitText(faces.title, 'word '.repeat(14).trim(), room).size).toBe(50)
  const long = fitText(faces.title, 'several words, '.repeat(40).trim(), room)
  expect(long.lines).toHaveLength(2)
  expect(long.lines.at(-1)).toMatch(/(?:several|words) …$/)
  expect(long.lines.filter((line) => widthOf(faces.title, line, long.size) > room.width)).toEqual([])
})

it('a word wider than a line is broken, a day never', () => {
  const broken = fitText(faces.text, 'x'.repeat(200), { sizes: [31], width: 600, lines: 20 })
  expect(broken.lines.join('')).toBe('x'.repeat(200))
  expect(broken.lines.every((line) => widthOf(faces.text, line, 31) <= 600)).toBe(true)
  for (let width = 280; width < 700; width += 20) {
    const { lines } = fitText(faces.text, 'It was said in public on 29 February 2020 in Doha', { sizes: [31], width, lines: 20 })
    expect(lines.join(' ')).toContain('29\u00A0February\u00A02020')
  }
})

it('the same record gives the same bytes, with a palette, at the size that is asked for', () => {
  const made = () => rasterise(drawPreview(given(ofTerm, 'us-full-withdrawal'), foot, faces))
  const [first, second] = [made(), made()]
  expect(second.equals(first)).toBe(true)
  expect(first.subarray(1, 4).toString()).toBe('PNG')
  expect([first.readUInt32BE(16), first.readUInt32BE(20), first[25]]).toEqual([1200, 630, 3])
})

it('the picture is what was drawn: paper, foot and the tone of a mark keep their colours', () => {
  const svg = drawPreview(given(ofOverview, ''), foot, faces)
  const asImage = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><image width="1200" height="630" href="data:image/png;base64,${rasterise(svg).toString('base64')}"/></svg>`
  const [drawn, read] = [svg, asImage].map((each) => new Resvg(each, { font: { loadSystemFonts: false } }).render().pixels)
  if (drawn === undefined || read === undefined) throw new Error('Nothing was drawn.')
  const far = drawn.reduce((count, value, at) => (Math.abs(value - (read[at] ?? 0)) > 8 ? count + 1 : count), 0)
  expect(far).toBe(0)
  const at = (x: number, y: number) => [...read.subarray(4 * (y * 1200 + x), 4 * (y * 1200 + x) + 3)]
  expect(at(1190, 300)).toEqual([0xfc, 0xfc, 0xfa])
  expect(at(1190, 600)).toEqual([0xf3, 0xf3, 0xef])
})

it('a drawing is made once and kept; another is made anew', async () => {
  const kept = join(dir, 'kept')
  const [one, other] = [drawPreview(given(ofParty, 'taliban'), foot, faces), drawPreview(given(ofParty, 'united-states'), foot, faces)]
  const print = async (svg: string, name: string) => {
    const press = await openPress({ kept, threads: 1 })
    await press.print(svg, join(dir, name))
    await press.close()
    return readdirSync(kept).length
  }
  expect([await print(one, 'a.png'), await print(one, 'b.png'), await print(other, 'c.png')]).toEqual([1, 1, 2])
  expect(readFileSync(join(dir, 'b.png')).equals(readFileSync(join(dir, 'a.png')))).toBe(true)
  expect(readFileSync(join(dir, 'c.png')).equals(readFileSync(join(dir, 'a.png')))).toBe(false)
})
