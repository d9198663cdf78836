import type { EntryText } from './entry.ts'

/** A text that counts and is not shown: names, ids, labels. */
export const unseen = (weight: number, ...texts: readonly (string | undefined)[]): EntryText => ({
  text: texts.filter((text) => text !== undefined).join(' · '),
  weight,
})

/** A text that is shown where it holds what was looked for. */
export const seen = (weight: number, text: string, lead?: string): EntryText => ({ text, weight, shown: 'text', lead })

/** The key words that whoever made a record put into its id. */
export const idWords = (id: string): string => id.replace(/^(?:ev-)?(?:\d{4}-(?:\d{2}-)?(?:\d{2}-)?)?/, '').replaceAll('-', ' ')
