import type { Day } from '../../model/days.ts'
import { formatDay } from '../../text/formatDay.ts'
import { countOf } from '../../text/formatNumber.ts'
import type { Matrix } from '../shared/positionMatrix.ts'

/** What is shown: `41 positions of 6 parties on 29 terms, as of 6 April 2020.` */
export const matrixSentence = ({ rows, speakers, shown }: Matrix, asOf: Day): string =>
  `${countOf(shown, 'position')} of ${countOf(speakers.length, 'party', 'parties')} on ${countOf(rows.length, 'term')}, as of ${formatDay(asOf)}.`
