import type { Day } from '../model/days.ts'
import { publishedBy } from '../model/rule/publishedBy.ts'
import type { Claim, Model, Source } from '../model/types.ts'
import type { Channel, SourceKind } from '../model/vocabulary.ts'
import { authorsOf } from './authorsOf.ts'
import { type CslItem, type CslType, cslDate, isExactInCsl } from './cslItem.ts'
import { formatDate, formatDay } from './formatDay.ts'
import { channelWords } from './labels/claimWords.ts'
import { officeOf } from './partyName.ts'
import { appName } from './pageTitle.ts'
import { say } from './say.ts'
import { type CitedPage, versionWords } from './sentences/citation.ts'
import { reprintWords } from './sentences/reprintWords.ts'

const channelTypes: Readonly<Record<Channel, CslType>> = {
  'signed-text': 'treaty',
  'official-statement': 'document',
  speech: 'speech',
  'press-conference': 'speech',
  interview: 'interview',
  testimony: 'speech',
  'social-media': 'post',
  'statement-to-agency': 'document',
  'decree-or-resolution': 'legislation',
  report: 'report',
  'news-article': 'article-newspaper',
}

const sourceTypes: Readonly<Record<SourceKind, CslType>> = {
  'agreement-text': 'treaty',
  'official-statement': 'document',
  'inspector-general': 'report',
  'un-report': 'report',
  'social-media': 'post',
  press: 'article-newspaper',
  research: 'report',
}

/** A page of the tracker, at an address that names its day and the version of the record; the note names its sum as well. */
export const pageItem = (model: Model, page: CitedPage & { readonly path: string }): CslItem => ({
  id: `doha-agreement-tracker${page.path.replaceAll(/[^a-z0-9]+/gi, '-').replace(/-$/, '')}-${model.version}`,
  type: 'webpage',
  title: page.title,
  ...(page.title === appName ? {} : { 'container-title': appName }),
  version: model.version,
  note: `${page.title === appName ? '' : `${appName}, `}record ${versionWords(model, page.sum)}, as of ${formatDay(page.asOf)}`,
  URL: page.address,
})

/** A statement itself: who spoke and when, and the source it can be read in. Sources are those published by the day. */
export function statementItem(model: Model, claim: Claim, asOf: Day): CslItem {
  const source = claim.sources.flatMap((id) => model.index.sources.get(id) ?? []).find((each) => publishedBy(each, asOf))
  const party = model.index.parties.get(claim.party)
  const office = officeOf(model, claim)
  const speaker = claim.speaker ?? (party === undefined ? claim.party : say(party.name))
  const notes = [
    office === null ? undefined : `${claim.speaker}: ${office}`,
    claim.channelNote === undefined ? undefined : say(claim.channelNote),
    isExactInCsl(claim.date, claim.datePart) ? undefined : `Date known as ${formatDate(claim.date, claim.datePart)}`,
    source === undefined ? undefined : `As carried by ${source.publisher}${reprintWords(source)}: ${source.title}`,
  ].filter((note) => note !== undefined)
  return {
    id: claim.id,
    type: channelTypes[claim.channel],
    title: claim.quote === undefined ? `[${say(claim.summary)}]` : `“${claim.quote.text}”`,
    author: [{ literal: speaker }],
    issued: cslDate(claim.date),
    genre: channelWords[claim.channel],
    ...(source === undefined ? {} : { publisher: source.publisher }),
    ...(notes.length === 0 ? {} : { note: notes.join('. ') }),
    ...(source?.url === undefined ? {} : { URL: source.url }),
  }
}

/** A source as it is cited by itself. */
export function sourceItem(source: Source): CslItem {
  const type = sourceTypes[source.kind]
  const notes = [
    reprintWords(source).replace(/^ \((.)(.*)\)$/, (_, first: string, rest: string) => first.toUpperCase() + rest),
    source.date === undefined || isExactInCsl(source.date, source.datePart) ? '' : `Date known as ${formatDate(source.date, source.datePart)}`,
    source.titleConfirmed === false ? 'Title not confirmed' : '',
  ].filter((note) => note !== '')
  return {
    id: source.id,
    type,
    title: source.title,
    ...(source.author === undefined ? {} : { author: authorsOf(source).map((literal) => ({ literal })) }),
    ...(source.date === undefined ? {} : { issued: cslDate(source.date) }),
    ...(type === 'article-newspaper' ? { 'container-title': source.publisher } : { publisher: source.publisher }),
    ...(notes.length === 0 ? {} : { note: notes.join('. ') }),
    ...(source.url === undefined ? {} : { URL: source.url }),
  }
}
