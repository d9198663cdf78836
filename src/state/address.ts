import type { Model } from '../model/types.ts'
import { type ChoiceRow, type ChoiceValues, choiceKeys, choiceTable } from './choiceTable.ts'
import { type ChoiceKey, type Choices, type ChoicesPatch, noChoices } from './choices.ts'
import type { ChoiceProblem } from './decoding.ts'
import { printPath, readPath } from './pathname.ts'
import { type Place, placeOf } from './place.ts'
import { readQuery } from './query.ts'

/** Something in the query that was not taken as it stands; the page says so. */
export type AddressNotice = ChoiceProblem & { readonly key: ChoiceKey }

/** What an address means: which page, which choices, and what in it could not be used. */
export type Address = {
  /** Without the base path or a slash at the end; `/` for the first page. Segments stay percent-encoded. */
  readonly path: string
  readonly choices: Choices
  readonly notices: readonly AddressNotice[]
}

type Draft = { -readonly [K in ChoiceKey]?: ChoiceValues[K] }

/** Reads an address. Never throws: keys of others are left alone, and what cannot be used becomes a notice. */
export function readAddress(place: Pick<Place, 'pathname' | 'search'>, base: string, model: Model): Address {
  const draft: Draft = {}
  const notices: AddressNotice[] = []
  const given = readQuery(place.search)

  function take<K extends ChoiceKey>(key: K, value: string): void {
    const row: ChoiceRow<ChoiceValues[K]> = choiceTable[key]
    const decoded = row.decode(value, model)
    if (decoded.outcome === 'valid') draft[key] = decoded.value
    if (decoded.outcome !== 'invalid') return
    if (decoded.usable !== undefined) draft[key] = decoded.usable
    notices.push(...decoded.problems.map((problem) => ({ key, ...problem })))
  }

  for (const key of choiceKeys) {
    const { values, malformed } = given(key)
    notices.push(...malformed.map((value) => ({ key, value, reason: 'unparsable' as const })))
    if (choiceTable[key].list) {
      take(key, values.join(','))
      continue
    }
    const [first, ...others] = values.filter((value) => value !== '')
    if (first === undefined) continue
    take(key, first)
    // One choice was given twice. Which of the two was meant cannot be known, so the second is never passed over quietly.
    notices.push(
      ...others
        .filter((other) => other !== first)
        .map((value) => ({ key, value, reason: 'unparsable' as const, usedInstead: first })),
    )
  }
  return { path: readPath(place.pathname, base), choices: { ...noChoices, ...draft }, notices }
}

/**
 * Prints an address. The path may end in a fragment, as in `/method#overdue`; the query goes before it. Keys stand in
 * the order of the table, and a choice that was not made is not named.
 */
export function printAddress(path: string, choices: Choices, base: string): string {
  const { pathname, hash } = placeOf(path)
  const query = choiceKeys.flatMap((key) => {
    const value = encodeChoice(key, choices)
    return value === '' ? [] : [`${key}=${encodeValue(value)}`]
  })
  return `${printPath(pathname, base)}${query.length === 0 ? '' : `?${query.join('&')}`}${hash}`
}

/** Lays a change over choices and puts the result in the one form that an address gives back. */
export function withPatch(path: string, choices: Choices, patch: ChoicesPatch, base: string, model: Model): Address {
  const changed: Draft = {}
  function lay<K extends ChoiceKey>(key: K): void {
    const value: Choices[K] | undefined = Object.hasOwn(patch, key) ? patch[key] : choices[key]
    if (isMade<K>(value)) changed[key] = value
  }
  choiceKeys.forEach((key) => lay(key))
  return readAddress(placeOf(printAddress(path, { ...noChoices, ...changed }, base)), base, model)
}

const isMade = <K extends ChoiceKey>(value: Choices[K] | undefined): value is ChoiceValues[K] => value !== undefined

function encodeChoice<K extends ChoiceKey>(key: K, choices: Choices): string {
  const row: ChoiceRow<ChoiceValues[K]> = choiceTable[key]
  const value: Choices[K] = choices[key]
  return isMade<K>(value) ? row.encode(value) : ''
}

/** Half of a surrogate pair cannot be percent-encoded; it becomes the replacement character. Commas stay readable. */
const encodeValue = (value: string): string =>
  encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('%2C', ',')
