import type { Day } from '../../model/days.ts'
import type { Model } from '../../model/types.ts'
import { formatDay } from '../formatDay.ts'
import { appName } from '../pageTitle.ts'

/** As many digits of a SHA-256 as a citation names: enough to tell any two records apart, few enough to compare by eye. */
export const shownDigits = 12

/**
 * How a citation names the text of the record: by its version and by how the SHA-256 of its file begins, which `/data`
 * gives in full. By the version alone where the sum is not known.
 */
export const versionWords = (model: Model, sum: string | null): string =>
  `version ${model.version}${sum === null ? '' : ` (SHA-256 ${sum.slice(0, shownDigits)}…)`}`

/** What is cited: a page by its title, the day it is read as of, its address, and the SHA-256 of the record's file. */
export interface CitedPage {
  readonly title: string
  readonly asOf: Day
  readonly address: string
  readonly sum: string | null
}

/** How a page is cited: its title, the tracker, the version of the record and its sum, the day it is read as of, the address. */
export const citation = (model: Model, { title, asOf, address, sum }: CitedPage): string =>
  `${title === appName ? '' : `“${title}”, `}${appName}, record ${versionWords(model, sum)}, as of ${formatDay(asOf)}, ${address}`
