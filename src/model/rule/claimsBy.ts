import type { Day } from '../days.ts'
import type { Claim, Model } from '../types.ts'
import { publicCount } from './publicCount.ts'

/** The claims that were public by the end of a day, in the order in which they became so; those of a day by id. */
export const claimsBy = ({ index: { claimsByDay } }: Model, asOf: Day): readonly Claim[] => claimsByDay.slice(0, publicCount(claimsByDay, asOf))
