import type { Day } from '../../model/days.ts'
import { termOf } from '../../model/rule/lookUp.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import { publishedBy } from '../../model/rule/publishedBy.ts'
import { responsesTo } from '../../model/rule/response.ts'
import type { Claim, Model } from '../../model/types.ts'
import { answerKindWords, channelWords, claimKindWords, saysWords } from '../../text/labels/claimWords.ts'
import { partyName } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'

const head = [
  'id',
  'date',
  'part of the month',
  'public from',
  'party',
  'speaker',
  'kind',
  'channel',
  'summary',
  'quotation',
  'language of the quotation',
  'says of whom on what',
  'in reply to',
  'sort of answer',
  'answer to its allegations',
  'passage seen',
  'sources',
]

/** As lists stand in a cell of every table that is taken away. */
const inCell = (items: readonly string[]): string => items.join('; ')

function answerWords(model: Model, claim: Claim, asOf: Day): string {
  const answers = responsesTo(model, claim.id, asOf).map(({ term, openFor }) =>
    `${say(termOf(model, term).title)}: ${openFor === null ? 'on record' : 'none on record'}`,
  )
  return inCell(answers)
}

function recordOf(model: Model, claim: Claim, asOf: Day): readonly string[] {
  const points = claim.points.filter(({ term }) => publicBy(termOf(model, term), asOf))
  const sources = claim.sources.flatMap((id) => model.index.sources.get(id) ?? []).filter((source) => publishedBy(source, asOf))
  return [
    claim.id,
    claim.date,
    claim.datePart ?? '',
    claim.public.day,
    partyName(model, claim.party),
    claim.speaker ?? '',
    claimKindWords[claim.kind].label,
    channelWords[claim.channel],
    say(claim.summary),
    claim.quote?.text ?? '',
    claim.quote?.language ?? '',
    inCell(points.map(({ about, says, term }) => `${partyName(model, about)}: ${saysWords[says].label}: ${say(termOf(model, term).title)}`)),
    inCell(claim.repliesTo),
    claim.answerKind === undefined ? '' : answerKindWords[claim.answerKind].label,
    answerWords(model, claim, asOf),
    claim.verified ? 'yes' : 'no',
    inCell(sources.map(({ publisher, url }) => (url === undefined ? publisher : `${publisher} ${url}`))),
  ]
}

/** Statements as rows for a spreadsheet, the head first. Every row says what list it was in, of which day and version. */
export const claimRecords = (model: Model, claims: readonly Claim[], asOf: Day, list: string): readonly (readonly string[])[] => [
  [...head, 'list', 'as of', 'record version'],
  ...claims.map((claim) => [...recordOf(model, claim, asOf), list, asOf, model.version]),
]
