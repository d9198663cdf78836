import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test } from 'vitest'
import { view } from '../../../src/views/claims/ClaimsView.tsx'
import { articleRecord, loadLater, renderView, wholeRecord } from '../renderView.tsx'

beforeAll(() => loadLater(view))

const cards = () => screen.queryAllByRole('article').map((card) => card.getAttribute('aria-label'))
const status = () => screen.getByRole('status').textContent
const total = articleRecord.claims.length

describe('the list of statements', () => {
  test('shows every statement public by the day, the newest first', () => {
    renderView(view, { url: '/claims' })
    expect(cards()).toHaveLength(total)
    expect(status()).toBe(`${total} statements, all that were public by 6 April 2020.`)
    const days = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)
    expect(days.at(-1)).toBe('29 February 2020')
  })

  test('as of an earlier day, later statements are not there', () => {
    renderView(view, { url: '/claims?asof=2020-03-01' })
    expect(cards()).toHaveLength(articleRecord.claims.filter((claim) => claim.public.day <= '2020-03-01').length)
    expect(screen.queryByText(/April 2020/)).toBeNull()
  })

  test('an address reproduces its filters', () => {
    renderView(view, { url: '/claims?party=united-states&accused=united-states&says=kept' })
    expect(cards().every((name) => name?.includes('US forces') === true)).toBe(true)
    expect(status()).toMatch(new RegExp(`^\\d+ of ${total} statements: by the United States; about the conduct of the United States; saying “kept”\\.$`))
  })

  test('whose conduct is meant is asked for as “About whom”', () => {
    renderView(view, { url: '/claims?accused=united-states' })
    expect(screen.getByRole('group', { name: 'About whom' })).toBeDefined()
    expect(screen.getByRole('button', { name: 'Remove filter: About whom, United States' })).toBeDefined()
  })

  test('a choice narrows the list, stands in the address and as a chip that takes it away', async () => {
    const user = userEvent.setup()
    const { history } = renderView(view, { url: '/claims' })
    const group = screen.getByRole('group', { name: 'Said by' })
    const box = within(group).getByRole('checkbox', { name: /Afghan government/ })
    const count = Number(/\d+$/.exec(box.closest('label')?.textContent ?? '')?.[0])
    await user.click(box)
    expect(history.current().search).toBe('?party=afghan-government')
    expect(cards()).toHaveLength(count)
    await user.click(screen.getByRole('button', { name: 'Remove filter: Party, Afghan government' }))
    expect(history.current().search).toBe('')
    expect(cards()).toHaveLength(total)
  })

  test('words filter while they are typed, without an entry in the history for each', async () => {
    const user = userEvent.setup()
    const { history } = renderView(view, { url: '/claims' })
    const before = history.entries().length
    await user.type(screen.getByRole('searchbox', { name: 'Words in the statement' }), 'dróne')
    expect(history.entries()).toHaveLength(before)
    expect(cards().length).toBeGreaterThan(0)
    expect(cards().length).toBeLessThan(total)
    expect(screen.getAllByRole('article').every((card) => /drone/i.test(card.textContent ?? ''))).toBe(true)
  })

  test('says so, and where it looked, when nothing fits', () => {
    renderView(view, { url: '/claims?q=nothing-of-the-kind' })
    expect(screen.getByText(new RegExp(`No statement on record fits.*${total} statements public by 6 April 2020`))).toBeTruthy()
  })

  test('the order by open allegations', async () => {
    const user = userEvent.setup()
    const { history } = renderView(view, { url: '/claims' })
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'No answer on record first')
    expect(history.current().search).toBe('?sort=unanswered')
    expect(screen.getAllByRole('heading', { level: 2 })[0]?.textContent).toBe('Allegations with no answer on record, the oldest first')
  })

  test('holds the whole record', () => {
    renderView(view, { url: '/claims?answer=none', model: wholeRecord })
    expect(status()).toMatch(new RegExp(`^\\d+ of ${wholeRecord.claims.length} statements: alleging something with no answer on record\\.$`))
    expect(cards().length).toBeGreaterThan(10)
  })
})
