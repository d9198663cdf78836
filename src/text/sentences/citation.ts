import type { Day } from '../../model/days.ts'
import type { Model } from '../../model/types.ts'
import { formatDay } from '../formatDay.ts'
import { appName } from '../pageTitle.ts'

/** How a page is cited: its title, the tracker, the version of the record, the day it is read as of, the address. */
export const citation = (model: Model, title: string, asOf: Day, address: string): string =>
  `${title === appName ? '' : `“${title}”, `}${appName}, record version ${model.version}, as of ${formatDay(asOf)}, ${address}`
