import { type Day, dateSpan } from '../../model/days.ts'
import { keyed } from '../../model/keyed.ts'
import { termsBy } from '../../model/rule/headline.ts'
import { principalOf } from '../../model/rule/principal.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import { statementsOn } from '../../model/rule/statements.ts'
import type { Claim, Event, Model, Observation, Term } from '../../model/types.ts'
import { partyName } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { activityMarkName, activityMonthWords } from '../../text/sentences/activitySentence.ts'
import type { PartyTone } from '../../ui/tone.ts'
import { groupedBy } from '../shared/chart/groupedBy.ts'
import { partyTone, sides } from '../shared/stateMarks.ts'
import { monthOf, monthsBetween } from './monthsBetween.ts'

/** One of the small multiples: a side, or everybody else together. */
export interface ActivityPanel {
  /** The party’s id, or `others`. */
  readonly key: string
  readonly name: string
  readonly tone: PartyTone
}

/** What is on record of one panel on one term in one month, or in a stretch of months where no more is known. */
export interface ActivityCell {
  readonly key: string
  readonly name: string
  readonly term: string
  readonly panel: string
  /** The first and last month it may be, as `YYYY-MM`; nearly always the same. */
  readonly from: string
  readonly to: string
  readonly claims: readonly Claim[]
  readonly numbers: readonly Observation[]
  readonly events: readonly Event[]
}

/** A term with the first month in which its absence from the record says anything. */
export interface ActivityTerm {
  readonly id: string
  readonly title: string
  readonly from: string
}

/** Terms that stand under one heading. */
export interface ActivityGroup {
  readonly key: string
  readonly title: string
  readonly terms: readonly ActivityTerm[]
}

/** Who acted and who spoke on which term in which month, by a day. */
export interface ActivityFacts {
  /** Every month that the record covers: the columns, which keep their places on every day. */
  readonly columns: readonly string[]
  /** Those of them that had begun by the day. */
  readonly months: readonly string[]
  readonly panels: readonly ActivityPanel[]
  readonly groups: readonly ActivityGroup[]
  /** By term, within it by panel, within that by month. */
  readonly cells: readonly ActivityCell[]
}

/** One record in the cell it belongs to. */
type Entry = { readonly panel: string; readonly from: string; readonly to: string } & (
  | { readonly claim: Claim }
  | { readonly number: Observation }
  | { readonly event: Event }
)

const others = 'others'

const panelOf = (model: Model, party: string): string => {
  const principal = principalOf(model, party)
  return sides.find((side) => side === principal) ?? others
}

/** Whether a date alone passed: nobody had a part in that. */
const isPassingDate = ({ effects }: Event): boolean => effects.length > 0 && effects.every(({ does, saidBy }) => does === 'misses' && saidBy.length === 0)

/** The numbers reported on a term: those of its measure, unless they name another term, and those that name it. */
function numbersBy(model: Model, asOf: Day): (term: Term) => readonly Observation[] {
  const placeOf = ({ term, series }: Pick<Observation, 'term' | 'series'>) => (term === undefined ? `series ${series}` : `term ${term}`)
  const numbers = groupedBy(model.observations.filter((item) => item.kind === 'reported' && publicBy(item, asOf)), placeOf)
  return ({ id, measure }) => [
    ...(measure === undefined ? [] : (numbers.get(`series ${measure.series}`) ?? [])),
    ...(numbers.get(`term ${id}`) ?? []),
  ]
}

interface Months {
  readonly from: string
  readonly to: string
}

/** The months a date may mean; nothing where all of them lie outside those drawn. */
function monthsOf(date: string, months: readonly string[]): Months | null {
  const span = dateSpan(date)
  if (span === null) return null
  const meant = monthsBetween(span.first, span.last).filter((month) => months.includes(month))
  const [from, to] = [meant[0], meant.at(-1)]
  return from === undefined || to === undefined ? null : { from, to }
}

function entriesOn(model: Model, term: Term, asOf: Day, numbers: readonly Observation[], spanOf: (date: string) => Months | null): readonly Entry[] {
  const claims = [...new Set(statementsOn(model, term.id, asOf).map(({ claim }) => claim))]
  const events = (model.index.eventsByTerm.get(term.id) ?? []).filter((event) => publicBy(event, asOf) && !isPassingDate(event))
  return [
    ...claims.flatMap((claim) => {
      const span = spanOf(claim.date)
      return span === null ? [] : [{ panel: panelOf(model, claim.party), ...span, claim }]
    }),
    ...numbers.flatMap((number) => {
      const span = spanOf(number.date)
      return span === null ? [] : [{ panel: panelOf(model, number.countedBy), ...span, number }]
    }),
    ...events.flatMap((event) => {
      const span = spanOf(event.date)
      const panels = new Set(event.parties.map((party) => panelOf(model, party)))
      return span === null ? [] : [...panels].map((panel) => ({ panel, ...span, event }))
    }),
  ]
}

/** The records and months of a cell as an address names them; everybody else together is no record. */
const cellKey = (term: string, panel: string, from: string, to: string): string =>
  [term, ...(panel === others ? [] : [panel]), from, ...(from === to ? [] : [to])].join('.')

function cellsOn(term: Term, entries: readonly Entry[], panels: readonly ActivityPanel[]): readonly ActivityCell[] {
  return panels.flatMap((panel) => {
    const own = entries.filter((entry) => entry.panel === panel.key)
    return [...groupedBy(own, ({ from, to }) => `${from} ${to}`)]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, group]) => {
        const [first] = group
        if (first === undefined) return []
        const claims = group.flatMap((entry) => ('claim' in entry ? entry.claim : []))
        const numbers = group.flatMap((entry) => ('number' in entry ? entry.number : []))
        const events = group.flatMap((entry) => ('event' in entry ? entry.event : []))
        const { from, to } = first
        const counts = { statements: claims.length, numbers: numbers.length, events: events.length }
        const name = activityMarkName(panel.name, term, activityMonthWords(from, to), counts)
        return [{ key: cellKey(term.id, panel.key, from, to), name, term: term.id, panel: panel.key, from, to, claims, numbers, events }]
      })
  })
}

/** The terms public by the day, topic by topic. */
export const activityTerms = (model: Model, asOf: Day): readonly Term[] => {
  const terms = groupedBy(termsBy(model, asOf), ({ topic }) => topic)
  return model.topics.flatMap(({ id }) => terms.get(id) ?? [])
}

/** Every record on some of these terms that was public by the day, in the cell of its term, its party and its month. */
export function activityFacts(model: Model, asOf: Day, terms: readonly Term[] = activityTerms(model, asOf)): ActivityFacts {
  const { from, to } = model.agreement.coverage
  const columns = monthsBetween(from, to)
  const months = columns.filter((month) => month <= monthOf(asOf))
  const panels = [
    ...sides.map((side): ActivityPanel => ({ key: side, name: partyName(model, side), tone: partyTone(side) })),
    { key: others, name: 'Others', tone: 'party-other' } as const,
  ]
  const numbersOn = numbersBy(model, asOf)
  // Records are many, their dates few.
  const spanOf = keyed((date: string) => monthsOf(date, months))
  return {
    columns,
    months,
    panels,
    groups: model.topics.flatMap(({ id, title }) => {
      const own = terms.filter(({ topic }) => topic === id)
      const placed = own.map((term) => ({ id: term.id, title: say(term.title), from: monthOf(term.public.day) }))
      return own.length === 0 ? [] : [{ key: id, title: say(title), terms: placed }]
    }),
    cells: terms.flatMap((term) => cellsOn(term, entriesOn(model, term, asOf, numbersOn(term), spanOf), panels)),
  }
}
