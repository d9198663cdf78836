import { type Day, daysBetween } from '../days.ts'
import type { Model } from '../types.ts'

/** Days from signing to the day: 0 on the day of signing. */
export const dayCount = (model: Model, asOf: Day): number => daysBetween(model.agreement.signed.day, asOf)
