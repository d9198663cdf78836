import { answeredBy } from '../model/rule/thread.ts'
import { principalOf } from '../model/rule/principal.ts'
import type { Claim, Model } from '../model/types.ts'
import { paths } from '../state/paths.ts'
import { argdownLosses } from '../text/dataWords.ts'
import { say } from '../text/say.ts'
import { type Site, addressAt } from './site.ts'

/** What the form reads as its own inside a statement; a point or colon only where no space follows. */
const marks = /[\\@#*_[\]<>{}/;]|[.:](?=\S)|-(?=-)|(?<=-)-/g

/** A text in one line, with every sign of the form taken back. */
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().replaceAll(marks, String.raw`\$&`)

/** Data in braces; a closing brace inside a text would end it, so that it is written by its number. */
const data = (value: object): string => JSON.stringify(value, (_, item: unknown) => (item === undefined ? undefined : item)).replaceAll(/"(?:[^"\\]|\\.)*"/g, (text) => text.replaceAll('{', String.raw`\u007b`).replaceAll('}', String.raw`\u007d`))

/**
 * Whether an answer speaks for what it answers: it grants it, or says the same of the same party on the same term.
 * Everything else speaks against it in this form, which knows nothing in between.
 */
function speaksFor(model: Model, answer: Claim, earlier: Claim): boolean {
  if (answer.answerKind === 'grants') return true
  return answer.points.some((point) =>
    earlier.points.some(
      (other) =>
        other.term === point.term && other.says === point.says && principalOf(model, other.about) === principalOf(model, point.about),
    ),
  )
}

function statement(model: Model, site: Site, claim: Claim): string {
  const { date, party, speaker, channel, kind, answerKind, points, quote, sources } = claim
  const facts = {
    date,
    public: claim.public.day,
    party,
    speaker,
    channel,
    kind,
    answerKind,
    points: points.map(({ term, about, says }) => ({ term, about, says })),
    quote: quote?.text,
    sources,
    address: addressAt(site, paths.claim(claim.id)),
  }
  const links = answeredBy(claim).flatMap((id) => {
    const earlier = model.index.claims.get(id)
    return earlier === undefined ? [] : [`  ${speaksFor(model, claim, earlier) ? '+>' : '->'} [${id}]`]
  })
  return [`[${claim.id}]: ${plain(say(claim.summary))} ${data(facts)}`, ...links].join('\n')
}

/** Who answered whom, as Argdown: every statement under its id, with what it answers below it. */
export function argdown(model: Model, site: Site): string {
  const claims = model.claims.toSorted((a, b) => (a.public.day === b.public.day ? (a.id < b.id ? -1 : 1) : a.public.day < b.public.day ? -1 : 1))
  const head = {
    title: 'Doha Agreement Tracker: who answered whom',
    author: 'Doha Agreement Tracker',
    version: model.version,
    sha256: site.sha256,
    licence: model.licence,
    coverage: `${model.agreement.coverage.from} to ${model.agreement.coverage.to}`,
  }
  const front = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  return [
    ['===', ...front, '==='].join('\n'),
    `/*\nWhat this form cannot carry:\n${argdownLosses.map((loss) => `- ${loss}`).join('\n')}\n*/`,
    ...claims.map((claim) => statement(model, site, claim)),
    '',
  ].join('\n\n')
}
