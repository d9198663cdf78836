import type { Report } from '../problem.ts'
import type { RecordFile } from '../schema.ts'

/** The longest quotation the record carries, in words. */
const longestQuotation = 40

/** Words of a text, for counting quotations. */
export const countWords = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** The coding of claims, terms, events and numbers follows its own rules. */
export function checkCoding(record: RecordFile, report: Report): void {
  const monitors = new Set(record.parties.filter((party) => party.role === 'monitor').map(({ id }) => id))

  record.claims.forEach((claim, at) => {
    const path = `claims[${at}]`
    if (claim.sources.length === 0) report(claim.id, `${path}.sources`, 'the claim has no source', 'Name at least one source.')
    if (claim.points.length === 0) report(claim.id, `${path}.points`, 'the claim has no point', 'Code at least one point: term, about, says, answers.')
    if (claim.quote !== undefined && countWords(claim.quote.text) > longestQuotation) {
      report(claim.id, `${path}.quote.text`, `the quotation has ${countWords(claim.quote.text)} words; at most ${longestQuotation} are allowed`, 'Shorten it to the words that carry the point.')
    }
    if (claim.kind === 'finding' && !monitors.has(claim.party)) {
      report(claim.id, `${path}.kind`, `"${claim.party}" is not a monitor, so this is not a finding`, 'Use "comment" or another kind, or correct the party.')
    }
    if (claim.verdicts !== undefined && claim.kind !== 'finding') {
      report(claim.id, `${path}.verdicts`, 'only a finding carries verdicts', 'Remove the verdicts, or correct the kind.')
    }
    const units = claim.points.map((point) => `${point.term} / ${point.about}`)
    units.forEach((unit, n) => {
      if (units.indexOf(unit) !== n) report(claim.id, `${path}.points[${n}]`, `there are two points on ${unit}`, 'Keep one point for each term and party meant.')
    })
  })

  record.terms.forEach((term, at) => {
    const path = `terms[${at}]`
    term.due?.readings.forEach((reading, n) => {
      const where = `${path}.due.readings[${n}]`
      if (reading.offset !== undefined && reading.anchor === undefined) {
        report(term.id, `${where}.anchor`, 'the due offset has no anchor to count from', 'Name `signing` or the term whose start is day 0.')
      }
      if (reading.offset !== undefined && reading.offset.months === undefined && reading.offset.days === undefined) {
        report(term.id, `${where}.offset`, 'the due offset says neither months nor days', 'Give `months`, `days` or both.')
      }
      if ((reading.date === undefined) === (reading.offset === undefined)) {
        report(term.id, where, 'a reading is either a date or an offset', 'Give exactly one of `date` and `offset`.')
      }
    })
    const wider = [...term.startsAfter.map((start) => start.term), ...(term.partOf === undefined ? [] : [term.partOf])]
    for (const id of wider) {
      const other = record.terms.find((item) => item.id === id)
      if (other !== undefined && other.public.day > term.public.day) {
        report(term.id, path, `it refers to the term "${id}", which became public later`, 'Correct one of the two public days, or link the later term to the earlier one.')
      }
    }
    const inPublicText = record.agreement.instruments.find(({ id }) => id === term.instrument)?.inPublicText
    if (inPublicText !== undefined && inPublicText !== term.inPublicText) {
      report(term.id, `${path}.inPublicText`, 'the term and its instrument disagree on whether the text is public', 'Correct one of the two.')
    }
  })

  record.events.forEach((event, at) => {
    event.effects.forEach((effect, n) => {
      if ((effect.does === 'completes' || effect.does === 'completes-part') && effect.saidBy.length === 0) {
        report(event.id, `events[${at}].effects[${n}].saidBy`, 'nobody is named who says that the term was completed', 'Name whoever reported it.')
      }
    })
  })

  record.observations.forEach((observation, at) => {
    if (observation.value === undefined && observation.batch === undefined && observation.remaining === undefined) {
      report(observation.id, `observations[${at}]`, 'the observation has no number', 'Give `value`, `batch` or `remaining`.')
    }
  })
}
