import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { modelPath } from '../../../scripts/settings.mjs'
import { type Content, timelineData } from '../../../scripts/bench/timelineData.mjs'

const record: Content = {
  agreement: { title: 'The agreement' },
  parties: [{ id: 'one', name: 'The first party', shortName: 'First' }, { id: 'two', name: 'Second' }],
  terms: [{ id: 'leave', title: 'To leave', topic: 'withdrawal' }, { id: 'free', title: 'To free', topic: 'prisoners' }],
  claims: [
    { id: 'a', date: '2020-03-02', party: 'one', summary: 'Said <so>', quote: { text: 'So' }, points: [{ term: 'leave' }] },
    { id: 'b', date: '2020-04', party: 'two', summary: 'Answered', points: [{ term: 'free' }, { term: 'leave' }] },
  ],
  events: [{ date: '2020-05-01', title: 'Left', summary: 'They left', terms: ['leave'] }, { date: '2020-05-02', title: 'Freed', summary: 'They were freed', terms: ['free'] }],
}

it('gives every claim to the overview, a term its own, and the withdrawal its happenings', () => {
  const { overview, term, withdrawal } = timelineData(record, 'free')
  expect(overview.events.map(({ text }) => text.headline)).toEqual(['First', 'Second'])
  expect(term.events.map(({ text }) => text.text)).toEqual(['<p>Answered</p>'])
  expect(withdrawal.events.map(({ text }) => text.headline)).toEqual(['Left'])
})

it('writes days and months as they are known, and words that cannot be read as HTML', () => {
  const [first, second] = timelineData(record, 'free').overview.events
  expect(first).toEqual({ start_date: { year: '2020', month: '03', day: '02' }, text: { headline: 'First', text: '<p>Said &lt;so&gt;</p><blockquote>So</blockquote>' } })
  expect(second?.start_date).toEqual({ year: '2020', month: '04' })
})

it('throws for a term that is not there', () => {
  expect(() => timelineData(record, 'other')).toThrow('The record has no term other.')
})

it('takes the record as it is: no claim is left out', () => {
  const whole: Content = JSON.parse(readFileSync(modelPath(), 'utf8'))
  const { overview, term, withdrawal } = timelineData(whole, 'taliban-prisoners-released')
  expect(overview.events).toHaveLength(whole.claims.length)
  expect(term.events.length).toBeGreaterThan(20)
  expect(withdrawal.events.length).toBeGreaterThan(10)
})
