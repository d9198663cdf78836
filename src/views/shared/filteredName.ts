import type { ChoiceKey } from '../../state/choices.ts'

/** A name longer than this is cut by some file systems once the day and the ending are added. */
const longest = 120

/** Letters and figures of any script, with single hyphens between them. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

/** The name of a file that holds a filtered list, with its filters: `claims-party-taliban-says-not-kept`. */
export const filteredName = (name: string, filters: readonly { readonly key: ChoiceKey; readonly value: string }[]): string =>
  [name, ...filters.map(({ key, value }) => plain(`${key} ${value}`))].join('-').slice(0, longest).replace(/-$/, '')
