import type { Day } from '../../../model/days.ts'
import { principalOf } from '../../../model/rule/principal.ts'
import type { Model } from '../../../model/types.ts'
import { formatDate } from '../../../text/formatDay.ts'
import { accountWords } from '../../../text/labels/accountWords.ts'
import { saysWords } from '../../../text/labels/claimWords.ts'
import { deliveryWords } from '../../../text/labels/deliveryWords.ts'
import { partyInSentence, partyName } from '../../../text/partyName.ts'
import { say } from '../../../text/say.ts'
import { deliveryShort } from '../../../text/sentences/deliverySentence.ts'
import { dueDays } from '../../../text/sentences/dueSentence.ts'
import type { Shape } from '../../../ui/shape.ts'
import type { Tone } from '../../../ui/tone.ts'
import { type SparklineFacts, sparklineFacts } from '../placeSparkline.ts'
import { type ProgressMark, progressMarks } from '../progressMarks.ts'
import { briefLines } from '../stanceLines.ts'
import { accountMarks, deliveryMarks, partyShape, partyTone, saysMarks } from '../stateMarks.ts'
import { dueDistance, timeGone } from '../termLedgerDue.ts'
import type { LedgerRow, Side } from '../termLedgerRows.ts'
import { noDayWords, unspokenWords } from '../termLedgerWords.ts'

/** A column of the ledger. */
export type LedgerColumn = 'term' | 'owed' | 'due' | 'delivery' | 'account' | Side

/** A line of a cell, before it is broken to the width of its column. */
export interface LedgerLine {
  readonly text: string
  readonly look: 'strong' | 'plain' | 'quiet'
  readonly mark: { readonly shape: Shape; readonly tone: Tone } | null
}

/** A term as a row of the picture. */
export interface LedgerPictureRow {
  readonly key: string
  /** The line above a run of rows. */
  readonly group: string
  readonly cells: Readonly<Record<LedgerColumn, readonly LedgerLine[]>>
  /** The latest counts as parts of the way, and how much of the time has gone; empty where there is no count. */
  readonly progress: readonly ProgressMark[]
  readonly timeGone: number | null
  readonly counts: SparklineFacts | null
}

/** The ledger as facts: the heads of its columns, and its rows. */
export interface LedgerPictureFacts {
  readonly heads: Readonly<Record<LedgerColumn, LedgerLine>>
  readonly rows: readonly LedgerPictureRow[]
}

const line = (text: string, look: LedgerLine['look'] = 'plain', mark: LedgerLine['mark'] = null): LedgerLine => ({ text, look, mark })

const deliveryLines = (model: Model, { headline: { delivery } }: LedgerRow): readonly LedgerLine[] => {
  const short = delivery.state === 'under-way' || delivery.state === 'not-due' ? '' : deliveryShort(model, delivery)
  return [line(deliveryWords[delivery.state].label, 'plain', deliveryMarks[delivery.state]), ...(short === '' ? [] : [line(short, 'quiet')])]
}

function accountLines(model: Model, { term, headline }: LedgerRow, asOf: Day): readonly LedgerLine[] {
  const wider = headline.recordedUnder === null ? undefined : model.index.terms.get(headline.recordedUnder)
  if (wider !== undefined) return [line(`Statements recorded under “${say(wider.title)}”`, 'quiet')]
  const spoken = headline.accounts.filter(({ state }) => state !== 'no-statement')
  if (spoken.length === 0) return [line(unspokenWords(model, term, asOf), 'quiet')]
  return spoken.flatMap(({ state, party }) => [line(accountWords[state].label, 'plain', accountMarks[state]), line(`about: ${partyName(model, party)}`, 'quiet')])
}

function sideLines(model: Model, { positions }: LedgerRow, side: Side): readonly LedgerLine[] {
  const lines = briefLines(positions[side])
  if (lines.length === 0) return [line('—', 'quiet')]
  return lines.flatMap(({ about, says, claim }) => {
    const whom = about === principalOf(model, claim.party) ? 'its own side' : partyInSentence(model, about)
    return [line(`says: ${saysWords[says].label}`, 'plain', saysMarks[says]), line(`about ${whom}, ${formatDate(claim.date, claim.datePart)}`, 'quiet')]
  })
}

function dueLines({ due, headline }: LedgerRow, asOf: Day): readonly LedgerLine[] {
  const days = dueDays(due)
  if (days === null) return [line(noDayWords(due), 'quiet')]
  const distance = dueDistance(due, headline.delivery.state, asOf)
  return [line(days), ...(distance === null ? [] : [line(distance, 'quiet')])]
}

/** Everything the ledger says of its rows on a day, in the words it says it in. */
export function ledgerFacts(model: Model, rows: readonly LedgerRow[], groupOf: (row: LedgerRow) => string, asOf: Day): LedgerPictureFacts {
  const head = (party: Side): LedgerLine => line(partyName(model, party), 'quiet', { shape: partyShape(party), tone: partyTone(party) })
  return {
    heads: {
      term: line('Term', 'quiet'),
      owed: line('Owed by', 'quiet'),
      due: line('Due', 'quiet'),
      delivery: line('Delivery', 'quiet'),
      account: line('Account', 'quiet'),
      'united-states': head('united-states'),
      taliban: head('taliban'),
      'afghan-government': head('afghan-government'),
    },
    rows: rows.map((row): LedgerPictureRow => {
      const { term, headline } = row
      return {
        key: term.id,
        group: groupOf(row),
        cells: {
          term: [line(say(term.title), 'strong'), line(term.inPublicText ? say(term.reference) : 'In no public text', 'quiet')],
          owed: [
            line(partyName(model, term.obligor)),
            ...(term.beneficiary === undefined ? [] : [line(`to ${partyName(model, term.beneficiary)}`, 'quiet')]),
            ...term.actors.map(({ party }) => line(`in the hands of ${partyName(model, party)}`, 'quiet')),
          ],
          due: dueLines(row, asOf),
          delivery: deliveryLines(model, row),
          account: accountLines(model, row, asOf),
          'united-states': sideLines(model, row, 'united-states'),
          taliban: sideLines(model, row, 'taliban'),
          'afghan-government': sideLines(model, row, 'afghan-government'),
        },
        progress: progressMarks(term, headline.delivery.facts.progress),
        timeGone: timeGone(model.agreement.signed.day, headline.delivery.facts.due, asOf),
        counts: sparklineFacts(model, term, asOf),
      }
    }),
  }
}
