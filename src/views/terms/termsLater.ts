import { later } from '../shared/later.tsx'
import { onDemand } from '../shared/onDemand.ts'

/** What narrows the list and puts it in another order. */
export const narrowing = onDemand(async () => (await import('./narrowedList.ts')).narrowedList)
/** The filters of the list; their code comes after the list answers, with what they do to it. */
export const termFilters = later(async () => {
  const [{ TermFilters }] = await Promise.all([import('./TermFilters.tsx'), narrowing.load()])
  return TermFilters
})
