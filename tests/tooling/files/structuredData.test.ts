import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { pageHead } from '../../../src/files/pageHead.ts'
import { siteFiles } from '../../../src/files/siteFiles.ts'
import { fillPage } from '../../../scripts/site/page.mjs'
import { theOdd, theWhole, wholeText } from './made.ts'
import { context, domainOf, isType, rangeOf, widerTypes } from './schemaOrg.ts'

const schema = 'https://schema.org/'
const document = { '@context': context() }
const documentLoader = (url: string) => Promise.resolve({ document, documentUrl: url, contextUrl: null })

const { model, site } = await theWhole()
const files = await siteFiles(model, site, wholeText, '{}')

type Node = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[] | undefined>>
const read = async (path: string): Promise<Node | undefined> => {
  const { structured } = pageHead(model, site, path, files)
  return structured === null ? undefined : ((await jsonld.expand(structured, { documentLoader, safe: true }))[0] as Node | undefined)
}

describe.each(['/', '/method', '/data'])('%s', (path) => {
  it('describes the record as a Dataset, with every file to take away', async () => {
    const node = await read(path)
    expect(node?.['@type']).toEqual([`${schema}Dataset`])
    expect(node?.[`${schema}version`]).toEqual([{ '@value': model.version }])
    expect(node?.[`${schema}license`]).toEqual([{ '@id': 'https://creativecommons.org/licenses/by/4.0/' }])
    const told = node?.[`${schema}distribution`]?.map((download) => download[`${schema}contentUrl`])
    const expected = files.filter(({ group }) => group !== 'feeds' && group !== 'calendars').map((file) => [{ '@id': `${site.origin}${site.base}${file.path.slice(1)}` }])
    expect(told).toEqual(expected)
  })
})

it('every statement is a Claim with its author and where it appeared', async () => {
  for (const { id, sources, speaker } of model.claims) {
    const node = await read(`/claims/${id}`)
    expect(node?.['@type'], id).toEqual([`${schema}Claim`])
    const [author] = node?.[`${schema}author`] ?? []
    expect(author?.['@type'], id).toEqual([`${schema}${speaker === undefined ? 'Organization' : 'Person'}`])
    expect(node?.[`${schema}appearance`], id).toHaveLength(sources.length)
  }
})

it('each author of a report is a person of their own', async () => {
  const node = await read('/claims/2020-03-10-pentagon-esper-believes-deal-holding')
  const reports = (node?.[`${schema}appearance`] ?? []) as readonly Node[]
  const names = reports.map((report) => report[`${schema}author`]?.map((author) => author[`${schema}name`]))
  expect(names).toContainEqual([[{ '@value': 'Lolita C. Baldor' }], [{ '@value': 'Robert Burns' }]])
})

/** What is wrong with a thing by the vocabulary of schema.org: its types, where its properties may stand, what they may hold. */
function faults(thing: Readonly<Record<string, unknown>>): readonly string[] {
  const name = (iri: unknown): string => String(iri).replace(schema, '')
  const types = [thing['@type'] ?? []].flat().map(name)
  const all = new Set(types.flatMap(widerTypes))
  return Object.entries(thing).flatMap(([iri, held]) => {
    if (iri === '@type') return types.filter((type) => !isType(type)).map((type) => `no type ${type}`)
    if (iri.startsWith('@')) return []
    const property = name(iri)
    const misplaced = domainOf(property).some((type) => all.has(type)) ? [] : [`${property} of ${types.join()}`]
    const values = Array.isArray(held) ? held : []
    return [...misplaced, ...values.flatMap((value: Readonly<Record<string, unknown>>) => {
      if (value['@type'] === undefined) return []
      const wider = [value['@type']].flat().map(name).flatMap(widerTypes)
      return [...(rangeOf(property).some((type) => wider.includes(type)) ? [] : [`${wider[0]} in ${property}`]), ...faults(value)]
    })]
  })
}

it('every name is one of schema.org’s own vocabulary, on a type that has it, and every thing in it of a type it may hold', async () => {
  const paths = ['/', ...model.claims.map(({ id }) => `/claims/${id}`), ...model.terms.map(({ id }) => `/terms/${id}`)]
  const found = new Set<string>()
  for (const path of paths) {
    const node = await read(path)
    expect(node, path).toBeDefined()
    for (const fault of faults(node ?? {})) found.add(`${fault} (${path})`)
  }
  expect([...found]).toEqual([])
})

it('the vocabulary finds a name that is not schema.org’s, and one on a type that does not have it', async () => {
  const loader = { documentLoader, safe: true }
  await expect(jsonld.expand({ '@context': 'https://schema.org', '@type': 'Claim', respondTo: 'x' }, loader)).rejects.toThrow()
  const [odd] = await jsonld.expand({ '@context': 'https://schema.org', '@type': 'Claim', distribution: { '@type': 'Claim' } }, loader)
  expect(faults(odd ?? {})).toEqual(['distribution of Claim', 'Claim in distribution'])
})

it('no page reviews or rates anything', () => {
  const all = ['/', '/data', ...model.claims.map(({ id }) => `/claims/${id}`), ...model.terms.map(({ id }) => `/terms/${id}`)]
  expect(JSON.stringify(all.map((path) => pageHead(model, site, path, files).structured))).not.toMatch(/"@type":"[^"]*(?:Review|Rating)/)
})

it('a page names its feeds: a term and a party their own first', () => {
  expect(pageHead(model, site, '/terms', files).feeds.map(({ path }) => path)).toEqual(['/feeds/all.atom'])
  expect(pageHead(model, site, '/terms/us-five-bases', files).feeds.map(({ path }) => path)).toEqual(['/feeds/terms/us-five-bases.atom', '/feeds/all.atom'])
  expect(pageHead(model, site, '/parties/taliban', files).feeds.map(({ path }) => path)).toEqual(['/feeds/parties/taliban.atom', '/feeds/all.atom'])
})

it('no text of the record can end the element it stands in', async () => {
  const odd = await theOdd()
  const structured = { text: '</script><script>alert(1)</script>', id: odd.model.agreement.id }
  const page = fillPage('<title></title><!--page-policy--><!--page-head--><!--page-body--><!--page-data-->', { title: 't', description: 'd', html: '', structured, texts: { list: '["</script>"]' } })
  expect(page.match(/<\/script>/g)).toHaveLength(2)
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? []
  expect(JSON.parse(json)).toEqual(structured)
})
