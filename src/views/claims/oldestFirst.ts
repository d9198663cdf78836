import type { Claim } from '../../model/types.ts'

/** As statements became public, those of a day by what they tell of, then by id. */
export const oldestFirst = (a: Claim, b: Claim): number =>
  a.public.day === b.public.day
    ? a.date === b.date
      ? a.id < b.id ? -1 : 1
      : a.date < b.date ? -1 : 1
    : a.public.day < b.public.day ? -1 : 1
