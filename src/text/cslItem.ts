/** The types of CSL that records and pages have here. */
export type CslType = 'webpage' | 'post' | 'speech' | 'interview' | 'report' | 'document' | 'treaty' | 'legislation' | 'article-newspaper'

/** One work as reference managers exchange it: CSL-JSON, the part of it that is used here. */
export interface CslItem {
  readonly id: string
  readonly type: CslType
  readonly title: string
  readonly author?: readonly { readonly literal: string }[]
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] }
  readonly 'container-title'?: string
  readonly publisher?: string
  readonly genre?: string
  readonly version?: string
  readonly note?: string
  readonly URL?: string
}

/** A date as CSL has it: as many parts as are known. A quarter gives its year; what else is known belongs into the note. */
export function cslDate(date: string): NonNullable<CslItem['issued']> {
  const parts = date.split('-').map(Number).filter((part) => !Number.isNaN(part))
  return { 'date-parts': [parts] }
}

/** Whether the parts above say all that is known of a date. */
export const isExactInCsl = (date: string, part: string | undefined): boolean => part === undefined && !date.includes('Q')
