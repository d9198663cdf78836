import type { Day } from '../../model/days.ts'
import { type Account, accountOf, answerStates } from '../../model/rule/account.ts'
import { findingsOn } from '../../model/rule/findings.ts'
import { termOf } from '../../model/rule/lookUp.ts'
import { principalOf } from '../../model/rule/principal.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import { isPartysWord, statementsOn } from '../../model/rule/statements.ts'
import type { Claim, Model, Point } from '../../model/types.ts'
import type { PointRole } from '../../text/sentences/pointEffectSentence.ts'

/** A point of a statement, the account it bears on, and what it does to it by a day. */
export interface PointEffect {
  readonly point: Point
  readonly account: Account
  readonly role: PointRole
}

/** A statement that is no party's word enters no account: it stands as a finding or as comment. */
function roleBeside(model: Model, claim: Claim, term: string, asOf: Day): PointRole {
  if (model.index.parties.get(claim.party)?.role === 'reporter') return 'comment'
  if (claim.verdicts?.some((verdict) => verdict.term === term) !== true) return 'monitors-word'
  return findingsOn(model, term, asOf).some((finding) => finding.claim.id === claim.id) ? 'latest-finding' : 'earlier-finding'
}

function roleOf(model: Model, claim: Claim, point: Point, account: Account, asOf: Day): PointRole {
  const statement = statementsOn(model, point.term, asOf).find(
    ({ claim: { id }, about }) => id === claim.id && about === account.party,
  )
  if (statement === undefined) return 'withdrawn'
  if (!isPartysWord(model, statement)) return roleBeside(model, claim, point.term, asOf)

  const isThis = ({ claim: { id } }: { readonly claim: Claim }) => id === claim.id
  const allegation = point.says === 'not-kept' ? account.allegations.find((each) => isThis(each.statement)) : undefined
  if (allegation !== undefined) {
    if (account.deciding.includes(allegation)) return 'deciding-allegation'
    return allegation.past ?? 'earlier-allegation'
  }
  if (account.settling.some(isThis)) {
    if (account.ground === 'answered') return 'deciding-answer'
    return statement.by === account.party ? 'own-word' : 'other-sides-word'
  }
  if (account.allegations.some(({ answers }) => answers.some(isThis))) return 'earlier-answer'
  return answerStates[point.says] === undefined ? 'no-stance' : 'not-deciding'
}

/** What each point of a statement does to the account it bears on by the day. Terms not public by then are left out. */
export const pointEffects = (model: Model, claim: Claim, asOf: Day): readonly PointEffect[] =>
  claim.points
    .filter(({ term }) => publicBy(termOf(model, term), asOf))
    .map((point) => {
      const account = accountOf(model, point.term, principalOf(model, point.about), asOf)
      return { point, account, role: roleOf(model, claim, point, account, asOf) }
    })
