import type { Day } from '../../model/days.ts'
import { publishedBy } from '../../model/rule/publishedBy.ts'
import type { Claim, Model, Source } from '../../model/types.ts'
import { formatDate } from '../formatDay.ts'
import { channelWords } from '../labels/claimWords.ts'
import { officeOf, speakerLine } from '../partyName.ts'
import { say } from '../say.ts'
import { reprintWords } from './reprintWords.ts'

/**
 * A quotation ready to paste: the words, who said them in which office, when and through what, and where they can be
 * read. Sources are those published by the day. Empty for a claim without a quotation.
 */
export function quotationText(model: Model, claim: Claim, asOf: Day): string {
  if (claim.quote === undefined) return ''
  const office = officeOf(model, claim)
  const through = channelWords[claim.channel].toLowerCase()
  const note = claim.channelNote === undefined ? '' : ` (${say(claim.channelNote)})`
  const said = [
    office === null ? speakerLine(model, claim) : `${speakerLine(model, claim)} (${office})`,
    formatDate(claim.date, claim.datePart),
    `${through}${note}`,
  ].join(', ')
  const sources = claim.sources.flatMap((id) => model.index.sources.get(id) ?? []).filter((source) => publishedBy(source, asOf))
  const read = sources.length === 0 ? '' : ` ${sources.length === 1 ? 'Source' : 'Sources'}: ${sources.map(sourceLine).join('; ')}.`
  return `“${claim.quote.text}” – ${said}.${read}`
}

/** `SOFREP, “Taliban Cry Foul”, early April 2020, https://…`; a reprint says so. */
const sourceLine = (source: Source): string =>
  [
    `${source.publisher}${reprintWords(source)}`,
    `“${source.title}”`,
    source.date === undefined ? 'no date given' : formatDate(source.date, source.datePart),
    source.url,
  ]
    .filter((part) => part !== undefined)
    .join(', ')
