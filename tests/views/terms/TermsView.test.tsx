import { configure, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { view } from '../../../src/views/terms/TermsView.tsx'
import { renderView } from '../renderView.tsx'

// No style sheet hides anything here, and asking every element of a large page whether it is hidden takes seconds.
configure({ defaultHidden: true })
vi.setConfig({ testTimeout: 20_000 })

// As on a page that is navigated to: the code of all parts is there before the page is shown.
beforeAll(async () => void (await Promise.all((view.later ?? []).map(({ load }) => load()))))

const open = (url: string) => renderView(view, { url })
const status = () => screen.getByText(/terms?(:|\.$)/, { selector: '[role="status"]' }).textContent
const titles = () =>
  within(screen.getByRole('table', { name: /\d terms?/ }))
    .getAllByRole('row')
    .flatMap((row) => row.querySelector('th[scope="row"] a')?.textContent ?? [])

test('a filter in the address narrows the list, and the page says so', () => {
  open('/terms?delivery=overdue')
  expect(status()).toBe('3 of 30 terms: overdue.')
  expect(titles()).toEqual([
    'Up to 5,000 Taliban prisoners are released',
    'Up to 1,000 prisoners of the other side are released',
    'Taliban start talks with Afghan sides',
  ])
})

test('a chosen value goes into the address and its chip takes it out again', async () => {
  const user = userEvent.setup()
  const { history } = open('/terms')
  await user.click(screen.getByText('Delivery', { selector: 'summary *' }))
  await user.click(screen.getByRole('checkbox', { name: /^Under way/ }))
  expect(history.current().search).toBe('?delivery=under-way')
  expect(titles()).toEqual(['US cuts its troops to 8,600'])
  await user.click(screen.getByRole('button', { name: 'Remove filter: Delivery, Under way' }))
  expect(history.current().search).toBe('')
  expect(status()).toBe('All 30 terms.')
})

test('words are looked for while they are typed, without a step back for each letter', async () => {
  const user = userEvent.setup()
  const { history } = open('/terms')
  await user.type(screen.getByRole('searchbox', { name: 'Words in a term' }), 'islamic state')
  expect(history.current().search).toBe('?q=islamic%20state')
  expect(history.entries()).toHaveLength(1)
  expect(titles()).toContain('Taliban expel Islamic State and other groups')
  expect(titles()).not.toContain('US cuts its troops to 8,600')
})

test('an order groups the terms by what it orders', async () => {
  const user = userEvent.setup()
  const { history } = open('/terms')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'What has happened')
  expect(history.current().search).toBe('?sort=delivery')
  expect(screen.getAllByRole('rowheader', { name: /^(Waiting|Continuing|Overdue|Under way|Not due)$/ })).toHaveLength(5)
})

test('where nothing fits, the page says what is empty', () => {
  open('/terms?delivery=delivered')
  expect(status()).toBe('None of 30 terms: delivered.')
  expect(screen.getByText('No term fits all of these filters. Take one away to see more.').textContent).toBeTruthy()
  expect(screen.queryByRole('table', { name: /\d terms?/ })).toBeNull()
})

test('all filters can be taken away at once', async () => {
  const user = userEvent.setup()
  const { history } = open('/terms?asof=2020-04-01&delivery=overdue&topic=prisoners')
  await user.click(screen.getByRole('button', { name: 'Clear all' }))
  expect(history.current().search).toBe('?asof=2020-04-01')
})
