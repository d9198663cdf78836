import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The vocabulary as schema.org publishes it, packaged by others: one statement a line. */
const file = join(dirname(createRequire(import.meta.url).resolve('@vocabulary/schema/package.json')), 'schema.nq')

const namespace = 'http://schema.org/'
const line = new RegExp(`^<${namespace}([^>]+)> <(?:${namespace}|http://www\\.w3\\.org/(?:2000/01/rdf-schema|1999/02/22-rdf-syntax-ns)#)([^>]+)> <(?:${namespace}|http://www\\.w3\\.org/(?:2000/01/rdf-schema|1999/02/22-rdf-syntax-ns)#)([^>]+)>`, 'gm')

const facts = new Map<string, readonly string[]>()
for (const [, subject = '', predicate = '', object = ''] of readFileSync(file, 'utf8').matchAll(line)) {
  const key = `${subject} ${predicate}`
  facts.set(key, [...(facts.get(key) ?? []), object])
}
const told = (subject: string, predicate: string): readonly string[] => facts.get(`${subject} ${predicate}`) ?? []

/** Whether schema.org has a type of this name. */
export const isType = (name: string): boolean => told(name, 'type').includes('Class')

/** A type and every wider one. */
export const widerTypes = (type: string): readonly string[] => [type, ...told(type, 'subClassOf').flatMap(widerTypes)]

/** The types of things that may have a property, and the types of what may stand in it. */
export const domainOf = (property: string): readonly string[] => told(property, 'domainIncludes')
export const rangeOf = (property: string): readonly string[] => told(property, 'rangeIncludes')

/**
 * The context that schema.org’s names stand for, made from its own vocabulary the way schema.org makes it: an address where
 * a property may hold one. There is no `@vocab`, so a name that schema.org does not have is dropped, which `safe` refuses.
 */
export const context = (): object => {
  const names = [...facts.keys()].flatMap((key) => (key.endsWith(' type') ? [key.slice(0, -' type'.length)] : []))
  const terms = names.map((name) => [name, rangeOf(name).includes('URL') ? { '@id': `https://schema.org/${name}`, '@type': '@id' } : `https://schema.org/${name}`])
  return Object.fromEntries(terms)
}
