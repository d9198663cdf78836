import type { Day } from '../../model/days.ts'
import { findingsOn } from '../../model/rule/findings.ts'
import { headlineOf } from '../../model/rule/headline.ts'
import { positionsOf } from '../../model/rule/position.ts'
import { statementsOn } from '../../model/rule/statements.ts'
import type { Model, Term } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { capitalise } from '../../text/capitalise.ts'
import { formatDate } from '../../text/formatDay.ts'
import { countOf } from '../../text/formatNumber.ts'
import { accountWords } from '../../text/labels/accountWords.ts'
import { saysWords, verdictWords } from '../../text/labels/claimWords.ts'
import { deliveryWords } from '../../text/labels/deliveryWords.ts'
import { durationWords } from '../../text/labels/durationWords.ts'
import { forceWords } from '../../text/labels/recordWords.ts'
import { partyInSentence, partyName } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { accountSentence, allegationCounts } from '../../text/sentences/accountSentence.ts'
import { deliverySentence } from '../../text/sentences/deliverySentence.ts'
import { dueDays } from '../../text/sentences/dueSentence.ts'
import { progressSentence } from '../../text/sentences/progressSentence.ts'
import { briefLines } from '../shared/stanceLines.ts'
import { accountMarks, deliveryMarks, saysMarks, sides } from '../shared/stateMarks.ts'
import type { CompareLine, CompareRow } from './compareRow.ts'

type Fact = { readonly label: string; readonly lines: readonly CompareLine[] }

const line = (words: string): CompareLine => ({ words })

/** What one party last said about a term, about each party meant. */
export const stanceWords = (model: Model, term: string, party: string, asOf: Day): readonly CompareLine[] =>
  briefLines(positionsOf(model, term, party, asOf)).map(({ about, says, claim }) => ({
    words: `says: ${saysWords[says].label}, about ${partyInSentence(model, about)}, ${formatDate(claim.date, claim.datePart)}`,
    mark: saysMarks[says],
    to: paths.claim(claim.id),
  }))

/** The facts about a term, always the same ones in the same order. */
function factsOf(model: Model, term: Term, asOf: Day): readonly Fact[] {
  const { delivery, accounts } = headlineOf(model, term.id, asOf)
  const due = dueDays(delivery.facts.due)
  const claims = new Set(statementsOn(model, term.id, asOf).map(({ claim }) => claim.id)).size
  return [
    { label: 'Where it stands', lines: [line(term.inPublicText ? say(term.reference) : 'In no public text')] },
    { label: 'Owed by', lines: [line(partyName(model, term.obligor))] },
    { label: 'In the hands of', lines: term.actors.map(({ party }) => line(partyName(model, party))) },
    { label: 'Owed to', lines: [line(term.beneficiary === undefined ? 'Nobody is named' : partyName(model, term.beneficiary))] },
    { label: 'How it binds', lines: [line(forceWords[term.force].label)] },
    { label: 'How long', lines: [line(durationWords[term.duration].label)] },
    { label: 'Due', lines: [line(due === null ? 'No day can be told' : capitalise(due))] },
    {
      label: 'What has happened',
      lines: [{ words: deliveryWords[delivery.state].label, mark: deliveryMarks[delivery.state] }, line(deliverySentence(model, delivery))],
    },
    {
      label: 'What the parties say',
      lines: accounts.flatMap((account) => [
        { words: `${accountWords[account.state].label}, about ${partyInSentence(model, account.party)}`, mark: accountMarks[account.state] },
        line(accountSentence(model, account)),
        ...(account.allegations.length > 0 ? [line(allegationCounts(account))] : []),
      ]),
    },
    ...sides.map((side) => ({ label: `The word of ${partyInSentence(model, side)}`, lines: stanceWords(model, term.id, side, asOf) })),
    {
      label: 'Findings by monitors',
      lines: findingsOn(model, term.id, asOf).map(({ monitor, verdict, claim }) => ({
        words: `${partyName(model, monitor)} ${verdictWords[verdict]}`,
        to: paths.claim(claim.id),
      })),
    },
    { label: 'Latest numbers', lines: delivery.facts.progress.map((progress) => line(capitalise(progressSentence(model, term, progress)))) },
    { label: 'Statements on record', lines: claims === 0 ? [] : [line(countOf(claims, 'statement'))] },
  ]
}

/** Two terms, fact by fact. A line on which neither has anything is left out. */
export function compareTerms(model: Model, first: Term, second: Term, asOf: Day): readonly CompareRow[] {
  const other = factsOf(model, second, asOf)
  return factsOf(model, first, asOf)
    .map(({ label, lines }, at) => ({ key: label, label, first: lines, second: other[at]?.lines ?? [] }))
    .filter((row) => row.first.length + row.second.length > 0)
}
