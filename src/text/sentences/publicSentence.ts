import type { Publicity } from '../../model/types.ts'
import { formatDay } from '../formatDay.ts'
import { publicBasisWords } from '../labels/recordWords.ts'

/** From which day a record counts as public, and why: `Counts as public from 6 April 2020: the day is not known; …`. */
export const publicSentence = ({ day, basis }: Publicity): string =>
  `Counts as public from ${formatDay(day)}: ${publicBasisWords[basis]}.`
