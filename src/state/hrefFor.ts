import { printAddress } from './address.ts'
import type { ChoicesPatch } from './choices.ts'
import { type Standpoint, destination } from './destination.ts'
import { placeOf } from './place.ts'

/** The address of a link from here, base path included. The path may end in a fragment, as in `/method#overdue`. */
export function hrefFor(from: Standpoint, path: string, patch: ChoicesPatch = {}): string {
  const { choices, path: pathname } = destination(from, path, patch)
  return printAddress(`${pathname}${placeOf(path).hash}`, choices, from.base)
}
