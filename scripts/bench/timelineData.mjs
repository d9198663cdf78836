// The record as slides of TimelineJS: the same claims and events that our pages show.
import { escapeHtml } from '../site/escapeHtml.mjs'

/**
 * @typedef {{ id: string, date: string, party: string, summary: string, quote?: { text: string }, points: { term: string }[] }} Claim
 * @typedef {{ date: string, title: string, summary: string, terms: string[] }} Happening
 * @typedef {object} Content of the record, as far as the comparison reads it
 * @property {{ title: string }} agreement
 * @property {{ id: string, name: string, shortName?: string }[]} parties
 * @property {{ id: string, title: string, topic: string }[]} terms
 * @property {Claim[]} claims
 * @property {Happening[]} events
 * @typedef {{ start_date: { year: string, month: string, day?: string }, text: { headline: string, text: string } }} Slide
 * @typedef {{ title: { text: { headline: string } }, events: Slide[] }} Timeline
 */

/** @param {string} date to the day or to the month */
function startDate(date) {
  const [year = '', month = '', day] = date.split('-')
  return day === undefined ? { year, month } : { year, month, day }
}

/**
 * @param {Content} record
 * @param {Claim} claim
 * @returns {Slide}
 */
function claimSlide({ parties }, { date, party, summary, quote }) {
  const speaker = parties.find(({ id }) => id === party)
  const quoted = quote === undefined ? '' : `<blockquote>${escapeHtml(quote.text)}</blockquote>`
  return { start_date: startDate(date), text: { headline: escapeHtml(speaker?.shortName ?? speaker?.name ?? party), text: `<p>${escapeHtml(summary)}</p>${quoted}` } }
}

/**
 * @param {Happening} happening
 * @returns {Slide}
 */
const eventSlide = ({ date, title, summary }) => ({ start_date: startDate(date), text: { headline: escapeHtml(title), text: `<p>${escapeHtml(summary)}</p>` } })

/**
 * A timeline for each compared page: every claim for the overview, a term's own claims, the happenings of the withdrawal.
 * @param {Content} record
 * @param {string} term the id of the term that is compared
 * @returns {{ overview: Timeline, term: Timeline, withdrawal: Timeline }}
 */
export function timelineData(record, term) {
  const { agreement, terms, claims, events } = record
  const withdrawal = new Set(terms.filter(({ topic }) => topic === 'withdrawal').map(({ id }) => id))
  const titled = (/** @type {string} */ headline, /** @type {Slide[]} */ slides) => ({ title: { text: { headline: escapeHtml(headline) } }, events: slides })
  const name = terms.find(({ id }) => id === term)?.title
  if (name === undefined) throw new Error(`The record has no term ${term}.`)
  return {
    overview: titled(agreement.title, claims.map((claim) => claimSlide(record, claim))),
    term: titled(name, claims.filter(({ points }) => points.some((point) => point.term === term)).map((claim) => claimSlide(record, claim))),
    withdrawal: titled('Withdrawal', events.filter((event) => event.terms.some((id) => withdrawal.has(id))).map(eventSlide)),
  }
}
