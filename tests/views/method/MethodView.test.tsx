import { screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { deliveryClauses } from '../../../src/model/rule/delivery.ts'
import { accountStates } from '../../../src/model/rule/states.ts'
import { answerKinds, claimKinds, saysValues } from '../../../src/model/vocabulary.ts'
import { deliveryWords } from '../../../src/text/labels/deliveryWords.ts'
import { view } from '../../../src/views/method/MethodView.tsx'
import { loadLater, renderView, wholeRecord } from '../renderView.tsx'

const section = (name: string) => within(screen.getByRole('region', { name }))
const show = (query = '') => renderView(view, { url: `/method${query}`, model: wholeRecord })

beforeAll(() => loadLater(view))

describe('the method', () => {
  test('every part can be reached from the contents', () => {
    show()
    const links = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link')
    expect(links.length).toBeGreaterThan(10)
    for (const link of links) expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull()
  })

  test('quotations are counted as proven and as transcribed, as of the day', () => {
    const { unmount } = show()
    const quoted = wholeRecord.claims.filter(({ quote }) => quote !== undefined).length
    const phrases = wholeRecord.terms.filter(({ keyPhrase }) => keyPhrase !== undefined).length
    expect(section('Quotations, proven and transcribed').getByText(/^Of \d+ quotations/).textContent).toBe(
      `Of ${quoted + phrases} quotations public by this day, 14 are proven and ${quoted + phrases - 14} transcribed, not machine-checked: ${quoted - 14} statements and ${phrases} key phrases of terms.`,
    )
    unmount()
    show('?asof=2020-04-05')
    expect(section('Quotations, proven and transcribed').getByText(/ 4 are proven and /)).toBeTruthy()
  })

  test('every state and value has an address of its own', () => {
    show()
    const ids = [
      ...deliveryClauses.map(({ state }) => state),
      ...accountStates,
      ...saysValues.map((says) => `says-${says}`),
      ...answerKinds.map((kind) => `answer-${kind}`),
      ...claimKinds.map((kind) => `kind-${kind}`),
    ]
    for (const id of ids) expect(document.querySelectorAll(`#${id}`), id).toHaveLength(1)
    const all = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(all).size).toBe(all.length)
  })

  test('the clauses of delivery stand in the order in which they are asked', () => {
    show()
    const rows = section('Delivery: what has happened').getAllByRole('rowheader').map((cell) => cell.textContent)
    expect(rows).toEqual(deliveryClauses.map(({ state }) => deliveryWords[state].label))
  })

  test('the deadlines are counted, in three calendars, with the counts that are not used', () => {
    show()
    const deadlines = section('Deadlines')
    for (const words of ['29 February 2020', '13 July 2020', '29 April 2021', '10 Hoot 1398', '5 Rajab 1441']) {
      expect(deadlines.getByText(words), words).toBeTruthy()
    }
    expect(deadlines.getByText(/would give 12 July 2020 .* would give 28 April 2021\. Neither count is used/)).toBeTruthy()
  })

  test('each value has its first statement on record as example', () => {
    show()
    const rows = section('What a statement says').getAllByRole('row').slice(1)
    expect(rows).toHaveLength(saysValues.length)
    for (const row of rows) expect(within(row).getAllByRole('link').length).toBe(2)
  })

  test('examples and figures keep to the day', () => {
    show('?asof=2020-02-29')
    expect(section('What a statement says').getAllByText('None on record by this day').length).toBeGreaterThan(0)
    expect(section('The record counts itself').getByText(/as of 29 February 2020/)).toBeTruthy()
  })

  test('the agreement of the two codings says what it speaks of', () => {
    show()
    const coding = section('Coding, done twice')
    expect(coding.getByText('F1 0.95')).toBeTruthy()
    expect(coding.getByText('97 percent alike, Cohen’s kappa 0.96')).toBeTruthy()
    expect(coding.getByText('F1 0.91')).toBeTruthy()
    expect(coding.getByText(/All 251 statements of the whole record were coded twice/)).toBeTruthy()
  })

  test('limits and what was searched are the record’s own', () => {
    show()
    const limits = section('What was searched, and known limits')
    expect(limits.getByText('Searched, to 31 August 2021')).toBeTruthy()
    expect(limits.getAllByText('Not searched')).toHaveLength(2)
    expect(limits.getAllByRole('listitem')).toHaveLength(wholeRecord.agreement.limits.length)
  })
})
