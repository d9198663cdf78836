import { formatDate } from '../../text/formatDay.ts'
import type { ClaimGroup, ClaimOrder } from './groupClaims.ts'

interface Part {
  readonly key: string
  readonly title: string
  readonly groups: ClaimGroup[]
}

/** Statements of one month, or of one of the two parts that the order by open allegations makes. */
export interface ClaimMonth {
  readonly key: string
  readonly title: string
  readonly groups: readonly ClaimGroup[]
  /** Null of the last part of a list that goes on. */
  readonly count: number | null
  /** Whether it is open from the start: so much as is soon read through, and all of a short list. */
  readonly isOpen: boolean
}

/** As many statements as are open from the start; a list that is not much longer is open as a whole. */
const [openFirst, openWhole] = [16, 40]

const monthOf = ({ claims: [first] }: ClaimGroup): string | undefined => first?.public.day.slice(0, 'YYYY-MM'.length)

/** Runs of days of one month; a part of the order by open allegations stands for itself. */
function partsOf(groups: readonly ClaimGroup[], order: ClaimOrder): readonly Part[] {
  const parts: Part[] = []
  for (const group of groups) {
    const month = order === 'unanswered' ? undefined : monthOf(group)
    const last = parts.at(-1)
    if (month === undefined) parts.push({ key: group.key, title: group.title, groups: [group] })
    else if (last?.key === month) last.groups.push(group)
    else parts.push({ key: month, title: formatDate(month), groups: [group] })
  }
  return parts
}

/** The list, or its beginning, in parts that can be folded: a long one would be ninety screens on a phone. */
export function claimMonths(groups: readonly ClaimGroup[], order: ClaimOrder, isWhole = true): readonly ClaimMonth[] {
  const parts = partsOf(groups, order).map((part) => ({ ...part, count: part.groups.reduce((sum, { claims }) => sum + claims.length, 0) }))
  const total = parts.reduce((sum, { count }) => sum + count, 0)
  let above = 0
  return parts.map((part, at) => {
    const isOpen = total <= openWhole || above < openFirst
    above += part.count
    return { ...part, isOpen, count: isWhole || at < parts.length - 1 ? part.count : null }
  })
}
