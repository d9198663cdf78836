import type { Model } from '../model/types.ts'
import { type ChoiceRow, type ChoiceValues, choiceKeys, choiceTable } from './choiceTable.ts'
import { type ChoiceKey, type Choices, type ChoicesPatch, noChoices } from './choices.ts'
import type { ChoiceProblem, Decoded } from './decoding.ts'
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

  function take<K extends ChoiceKey>(key: K, decoded: Decoded<ChoiceValues[K]>): void {
    if (decoded.outcome === 'valid') draft[key] = decoded.value
    if (decoded.outcome !== 'invalid') return
    if (decoded.usable !== undefined) draft[key] = decoded.usable
    notices.push(...decoded.problems.map((problem) => ({ key, ...problem })))
  }

  for (const key of choiceKeys) {
    const { values, malformed } = given(key)
    notices.push(...malformed.map((value) => ({ key, value, reason: 'unparsable' as const })))
    if (choiceTable[key].list) {
      take(key, choiceTable[key].decode(values.join(','), model))
      continue
    }
    const [first, ...others] = values.filter((value) => value !== '')
    if (first === undefined) continue
    take(key, choiceTable[key].decode(first, model))
    // One choice was given twice. Which was meant cannot be known, so the second is never passed over quietly.
    notices.push(
      ...others
        .filter((other) => other !== first)
        .map((value) => ({ key, value, reason: 'unparsable' as const })),
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
    const value = encodeChoice(key, choices[key])
    return value === '' ? [] : [`${key}=${encodeValue(value)}`]
  })
  return `${printPath(pathname, base)}${query.length === 0 ? '' : `?${query.join('&')}`}${hash}`
}

/** Lays a change over choices and puts the result in the one form that an address gives back. */
export function withPatch(path: string, choices: Choices, patch: ChoicesPatch, base: string, model: Model): Address {
  const changed: Draft = {}
  function lay<K extends ChoiceKey>(key: K, value: Choices[K] | undefined): void {
    if (isMade<K>(value)) changed[key] = value
  }
  for (const key of choiceKeys) lay(key, Object.hasOwn(patch, key) ? patch[key] : choices[key])
  return readAddress(placeOf(printAddress(path, { ...noChoices, ...changed }, base)), base, model)
}

const isMade = <K extends ChoiceKey>(value: Choices[K] | undefined): value is ChoiceValues[K] => value !== undefined

function encodeChoice<K extends ChoiceKey>(key: K, value: Choices[K]): string {
  const row: ChoiceRow<ChoiceValues[K]> = choiceTable[key]
  return isMade<K>(value) ? row.encode(value) : ''
}

/** Half of a surrogate pair cannot be percent-encoded; it becomes the replacement character. Commas stay readable. */
const encodeValue = (value: string): string =>
  encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('%2C', ',')
