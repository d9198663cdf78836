import type { Day } from '../../model/days.ts'
import type { Model } from '../../model/types.ts'
import { formatDay } from '../formatDay.ts'
import { appName } from '../pageTitle.ts'
import { versionWords } from './versionWords.ts'

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
