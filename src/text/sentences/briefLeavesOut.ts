import { countOf } from '../formatNumber.ts'

/** What a printed brief leaves to the page it is of: `9 earlier allegations, 4 of them with no answer on record, are on the page alone`. */
export function briefLeavesOut(earlier: number, unanswered: number): string {
  const without = unanswered === 0 ? '' : earlier === 1 ? ', with no answer on record,' : `, ${unanswered} of them with no answer on record,`
  return `${countOf(earlier, 'earlier allegation')}${without} ${earlier === 1 ? 'is' : 'are'} on the page alone`
}
