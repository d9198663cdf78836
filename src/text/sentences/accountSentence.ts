import type { Account } from '../../model/rule/account.ts'
import type { Statement } from '../../model/rule/statements.ts'
import type { AccountState } from '../../model/rule/states.ts'
import type { Model } from '../../model/types.ts'
import { capitalise } from '../capitalise.ts'
import { formatDate } from '../formatDay.ts'
import { countOf, formatNumber, listOf } from '../formatNumber.ts'
import { partyInSentence, partySays } from '../partyName.ts'
import { noLongerDecide } from './noLongerDecide.ts'

const unique = (items: readonly string[]): readonly string[] => [...new Set(items)]

/** `the Taliban (5 April 2020)`. */
function voices(model: Model, statements: readonly Statement[]): string {
  const parts = statements.map(({ claim, by }) => `${partyInSentence(model, by)} (${formatDate(claim.date, claim.datePart)})`)
  return listOf(unique(parts))
}

const ends: Readonly<Record<AccountState, (model: Model, account: Account) => string>> = {
  alleged: () => 'no answer on record.',
  disputed: (model, account) => `${partySays(model, account.party)} it was kept (${dates(account.settling)}).`,
  'duty-disputed': (model, account) =>
    `${partySays(model, account.party)} that the term does not ask this, or not in this way (${dates(account.settling)}).`,
  explained: (model, account) => `${partySays(model, account.party)} not yet (${dates(account.settling)}).`,
  conceded: (model, account) => `${partySays(model, account.party)} so too (${dates(account.settling)}).`,
  acknowledged: (model, account) => `${voices(model, account.settling)}: kept.`,
  'claimed-kept': (model, account) => `${partySays(model, account.party)} it was kept (${dates(account.settling)}).`,
  'no-statement': () => 'no allegation, and no party says that it was kept.',
}

function dates(statements: readonly Statement[]): string {
  return listOf(unique(statements.map(({ claim }) => formatDate(claim.date, claim.datePart))))
}

/** Where an allegation decides: who alleges, when. */
const allegation = (model: Model, account: Account): string =>
  account.deciding.length === 0
    ? ''
    : `Not kept, according to ${voices(
        model,
        account.deciding.map(({ statement }) => statement),
      )}; `

/** What the parties say about one party's conduct on a term, in one sentence. */
export const accountSentence = (model: Model, account: Account): string =>
  capitalise(`${allegation(model, account)}${ends[account.state](model, account)}`)

/**
 * Every allegation of an account: `6 allegations stand: 4 answered, 2 with no answer on record, the oldest for 205 days;
 * 3 others no longer decide, for the term was delivered since.`
 */
export function allegationCounts({ allegations, answered, unanswered, oldestUnanswered }: Account): string {
  const past = allegations.flatMap((each) => each.past ?? [])
  const standing = answered + unanswered
  const oldest = oldestUnanswered === null ? '' : `, ${unanswered > 1 ? 'the oldest ' : ''}for ${countOf(oldestUnanswered.days, 'day')}`
  const parts = [
    answered > 0 ? `${answered} answered` : '',
    unanswered > 0 ? `${unanswered} with no answer on record${oldest}` : '',
  ].filter((part) => part !== '')
  const stands =
    standing === 0
      ? `No allegation ${past.length === 0 ? 'is on record' : 'stands'}`
      : `${countOf(standing, 'allegation stands', 'allegations stand')}: ${parts.join(', ')}`
  const gone = standing === 0 ? formatNumber(past.length) : countOf(past.length, 'other')
  return past.length === 0 ? `${stands}.` : `${stands}; ${gone} ${noLongerDecide(past)}.`
}
