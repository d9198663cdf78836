import type { Account } from '../../model/rule/account.ts'
import type { Statement } from '../../model/rule/statements.ts'
import type { AccountState } from '../../model/rule/states.ts'
import type { Model } from '../../model/types.ts'
import { capitalise } from '../capitalise.ts'
import { formatDate } from '../formatDay.ts'
import { countOf, listOf } from '../formatNumber.ts'
import { partyInSentence, partySays } from '../partyName.ts'

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

/** Allegations beside the deciding ones: `6 answered, 2 with no answer on record, the oldest for 205 days`. Empty without any. */
export function allegationCounts(account: Account): string {
  const { answered, unanswered, oldestUnanswered } = account
  if (answered + unanswered === 0) return ''
  const oldest = oldestUnanswered === null ? '' : `, ${unanswered > 1 ? 'the oldest ' : ''}for ${countOf(oldestUnanswered.days, 'day')}`
  const parts = [
    answered > 0 ? `${answered} answered` : '',
    unanswered > 0 ? `${unanswered} with no answer on record${oldest}` : '',
  ].filter((part) => part !== '')
  return `${countOf(answered + unanswered, 'allegation')}: ${parts.join(', ')}.`
}
