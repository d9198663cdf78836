import type { Allegation } from '../../model/rule/account.ts'

type Reason = NonNullable<Allegation['past']>

const reasons: Readonly<Record<Reason, string>> = {
  'delivered-since': 'the term was delivered since',
  'accuser-says-kept-since': 'the accuser later said that it was kept',
}

/** What is said of allegations that are past, and why: `no longer decide, for the term was delivered since`. */
export function noLongerDecide(past: readonly Reason[]): string {
  const why = [...new Set(past)].map((reason) => reasons[reason])
  return `no longer decide${past.length === 1 ? 's' : ''}, for ${why.join(' or ')}`
}
