import { type Address, printAddress } from './address.ts'
import type { ChoicesPatch } from './choices.ts'
import { type Standpoint, destination } from './destination.ts'
import { printPath, readPath } from './pathname.ts'
import { placeOf } from './place.ts'

/** The address of a link from here, base path included. The path may end in a fragment, as in `/method#overdue`. */
export function hrefFor(from: Standpoint, path: string, patch: ChoicesPatch = {}): string {
  const { pathname, hash } = placeOf(path)
  const target = readPath(pathname, '/')
  if (target !== from.address.path && Object.keys(patch).length === 0) {
    return `${printPath(target, from.base)}${carriedQuery(from, target)}${hash}`
  }
  const { choices } = destination(from, path, patch)
  return printAddress(`${target}${hash}`, choices, from.base)
}

/**
 * What goes along to every other page is the same for all links of an address, and a page can hold two thousand: it is
 * worked out once.
 */
const carried = new WeakMap<Address, string>()

function carriedQuery(from: Standpoint, target: string): string {
  const known = carried.get(from.address)
  if (known !== undefined) return known
  const query = placeOf(printAddress('/', destination(from, target).choices, '/')).search
  carried.set(from.address, query)
  return query
}
