import { describe, expect, test } from 'vitest'
import type { DutyLink, LinkedFacts } from '../../../src/views/terms/linkedFacts.ts'
import { layerOfNodes } from '../../../src/views/terms/linkLayers.ts'
import { linkMarks } from '../../../src/views/terms/linkMarks.ts'
import { linkNodes, strandsOf } from '../../../src/views/terms/linkNodes.ts'
import { middleList, narrowList, placeLinkList } from '../../../src/views/terms/placeLinkList.ts'
import { placeLinks } from '../../../src/views/terms/placeLinks.ts'
import type { PlacedLinks } from '../../../src/views/terms/placedLinks.ts'

const link = (term: string, on: string, rest: Partial<DutyLink> = {}): DutyLink => ({
  key: `${term} on ${on}`, name: `${term} waits on ${on}`, words: 'waits on', doubtWords: null, kind: 'condition', term, on: on.split('+'), clause: 'A clause',
  assertedBy: [], sources: [], stances: [], isDoubted: false, isMutual: false, ...rest,
})
const facts = (links: readonly DutyLink[]): LinkedFacts => {
  const ids = [...new Set(links.flatMap(({ term, on }) => [...on, term]))].toSorted()
  return { terms: ids.map((id) => ({ id, title: `Term ${id}`, tone: 'party-1' })), links }
}
const boxOf = ({ boxes }: PlacedLinks, key: string) => {
  const box = boxes.find((each) => each.key === key)
  if (box === undefined) throw new Error(`there is no box for ${key}`)
  return box
}
const markOf = ({ marks }: PlacedLinks, key: string) => {
  const mark = marks.find((each) => each.key === key)
  if (mark === undefined) throw new Error(`there is no mark for ${key}`)
  return mark
}
const layersOf = (links: readonly DutyLink[]) => {
  const nodes = linkNodes(facts(links))
  return Object.fromEntries(layerOfNodes(nodes, strandsOf(nodes)))
}

describe('the layers', () => {
  test('lead from what waits on nothing to what waits on most', () => {
    expect(layersOf([link('b', 'a'), link('c', 'b'), link('c', 'a')])).toEqual({ a: 0, b: 1, c: 2 })
  })

  test('hold terms that wait on each other in one, before whatever waits on any of them', () => {
    expect(layersOf([link('a', 'b'), link('b', 'a'), link('a', 'z'), link('c', 'b')])).toEqual({ z: 0, a: 1, b: 1, c: 2 })
  })

  test('give a part that waits on nothing no line', () => {
    expect(layersOf([link('p', 'w', { kind: 'part-of' })])).toEqual({ p: 0 })
  })
})

describe('the boxes', () => {
  test('hold terms together that the same links wait on, and no others', () => {
    const nodes = linkNodes(facts([link('x', 'a+b+c'), link('y', 'a+b'), link('b', 'q')]))
    expect(nodes.map(({ terms }) => terms.map(({ id }) => id).join('+'))).toEqual(['a', 'b', 'c', 'q', 'x', 'y'])
    const same = linkNodes(facts([link('x', 'a+b+c'), link('y', 'a+b+c')]))
    expect(same.map(({ terms }) => terms.map(({ id }) => id).join('+'))).toEqual(['a+b+c', 'x', 'y'])
  })

  test('stand within the picture, none over another', () => {
    const many = Array.from({ length: 12 }, (_, index) => link(`t${index}`, index === 0 ? 'start' : `t${Math.floor(index / 2)}`))
    const { boxes, width, height } = placeLinks(facts([...many, link('t9', 'start'), link('start', 't3', { kind: 'part-of' })]))
    expect(boxes.filter(({ x, y, width: across, height: down }) => x < 0 || y < 0 || x + across > width || y + down > height)).toEqual([])
    const over = boxes.filter((one, index) =>
      boxes.slice(index + 1).some((other) => one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height),
    )
    expect(over).toEqual([])
  })

  test('that wait on each other stand one below the other, ringed and called so', () => {
    const placed = placeLinks(facts([link('a', 'b', { isMutual: true }), link('b', 'a', { isMutual: true }), link('c', 'z')]))
    const [a, b] = [boxOf(placed, 'a'), boxOf(placed, 'b')]
    expect(a.x).toBe(b.x)
    expect(placed.rings).toHaveLength(1)
    const [ring] = placed.rings
    expect(ring?.y).toBeLessThan(Math.min(a.y, b.y))
    expect((ring?.y ?? 0) + (ring?.height ?? 0)).toBeGreaterThan(Math.max(a.y + a.height, b.y + b.height))
    expect(placed.words.map(({ text }) => text)).toContain('Wait on each other')
  })
})

describe('the marks', () => {
  test('are one per link, whatever it waits on, in every composition', () => {
    const links = [link('x', 'a+b'), link('y', 'a'), link('x', 'y', { kind: 'starts-after' }), link('y', 'w', { kind: 'part-of' }), link('a', 'x', { isMutual: true })]
    for (const placed of [placeLinks(facts(links)), placeLinkList(facts(links), narrowList), placeLinkList(facts(links), middleList)]) {
      expect(placed.marks.map(({ key }) => key).toSorted()).toEqual(links.map(({ key }) => key).toSorted())
    }
  })

  test('stand where the lines reach what waits; a part’s stands in its box and has no line', () => {
    const placed = placeLinks(facts([link('b', 'a'), link('b', 'w', { kind: 'part-of' })]))
    const [wait, part, box] = [markOf(placed, 'b on a'), markOf(placed, 'b on w'), boxOf(placed, 'b')]
    expect(wait.x).toBeLessThan(box.x)
    expect(part.x).toBeGreaterThan(box.x)
    expect(placed.strands.map((strand) => strand.link)).toEqual(['b on a'])
    expect(placed.strands[0]?.d.endsWith(`${wait.x} ${wait.y}`)).toBe(true)
  })

  test('never stand on each other', () => {
    const links = ['a', 'b', 'c', 'd', 'e'].map((on) => link('z', on))
    const { marks } = placeLinks(facts(links))
    expect(marks.filter((one, index) => marks.slice(index + 1).some((other) => Math.hypot(one.x - other.x, one.y - other.y) < one.size))).toEqual([])
  })

  test('are ringed where somebody says: not kept, or not yet', () => {
    const links = [link('b', 'a', { isDoubted: true, doubtWords: '“Not kept” says somebody' }), link('c', 'a')]
    expect(placeLinks(facts(links)).marks.map(({ open }) => open)).toEqual([true, false])
    expect(placeLinkList(facts(links), middleList).words.map(({ text }) => text)).toContain('“Not kept” says somebody')
  })

  test('differ by kind in form and, where there is a line, in its dashes', () => {
    const forms = Object.values(linkMarks)
    expect(new Set(forms.map(({ shape }) => shape)).size).toBe(forms.length)
    expect(new Set(forms.map(({ dashes }) => dashes)).size).toBe(forms.length)
  })
})

describe('the lines', () => {
  test('are one from every box that is waited on; past a layer between, through it', () => {
    const { strands } = placeLinks(facts([link('b', 'a'), link('c', 'b'), link('c', 'a')]))
    expect(strands.map(({ key }) => key).toSorted()).toEqual(['b on a a', 'c on a a', 'c on b b'])
    expect(strands.find(({ key }) => key === 'c on a a')?.d).toMatch(/^M[^C]+C[^H]+H[^C]+C/)
  })
})

test('without a link nothing is placed', () => {
  expect(placeLinks(facts([]))).toMatchObject({ boxes: [], strands: [], marks: [], rings: [] })
  expect(placeLinkList(facts([]), narrowList)).toMatchObject({ marks: [], words: [] })
})

test('the list names each term that waits once, and under it everything that it waits on', () => {
  const { words } = placeLinkList(facts([link('b', 'a'), link('b', 'c+d')]), narrowList)
  expect(words.map(({ as, text }) => `${as}: ${text}`)).toEqual(['term: Term b', 'kind: waits on', 'on: Term a', 'kind: waits on', 'on: Term c', 'on: Term d'])
  expect(words.every(({ y }, index) => index === 0 || y > (words[index - 1]?.y ?? Infinity))).toBe(true)
})
