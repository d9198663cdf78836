import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { threadsOn } from '../../../src/model/rule/thread.ts'
import { Thread } from '../../../src/views/shared/Thread.tsx'
import type { ViewDefinition } from '../../../src/views/shared/viewDefinition.ts'
import { aClaim, aPoint, modelOf } from '../../model/build.ts'
import { renderView } from '../renderView.tsx'

/** A dispute of so many steps, the two sides in turn, one a day. */
function dispute(steps: number) {
  const claims = Array.from({ length: steps }, (_, step) =>
    aClaim({
      id: `step-${step}`,
      date: `2020-04-${String(step + 1).padStart(2, '0')}`,
      party: step % 2 === 0 ? 'taliban' : 'united-states',
      summary: `Step ${step}.`,
      repliesTo: step === 0 ? [] : [`step-${step - 1}`],
      points: [aPoint('mention', 'taliban')],
    }),
  )
  return modelOf({ claims })
}

function showThread(steps: number, current?: string) {
  const model = dispute(steps)
  const view: ViewDefinition = {
    Page: () => (
      <Thread label="The dispute" threads={threadsOn(model, 'the-term', day('2021-12-31'))} current={current} />
    ),
    title: () => '',
    exists: () => true,
  }
  renderView(view, { url: '/', model })
}

test('every reply stands inside what it answers, to any depth', () => {
  showThread(7)
  let list = screen.getByRole('list', { name: 'The dispute' })
  for (let step = 0; step < 6; step++) {
    expect(within(list).getByText(`Step ${step}.`)).toBeDefined()
    list = within(list).getAllByRole('list', { name: 'Replies' })[0] ?? list
    expect(within(list).queryByText(`Step ${step}.`)).toBeNull()
    expect(within(list).getByText(`Step ${step + 1}.`)).toBeDefined()
  }
})

test('a reply says how long after', () => {
  showThread(2)
  expect(screen.getByText('Reply, after 1 day')).toBeDefined()
})

test('far in, where the page indents no more, a reply names what it answers', () => {
  showThread(6)
  const card = screen.getByRole('article', { name: /6 April 2020/ })
  expect(within(card).getByRole('link', { name: /5 April 2020/ }).getAttribute('href')).toBe('/claims/step-4')
  const near = screen.getByRole('article', { name: /2 April 2020/ })
  expect(within(near).queryByText(/in reply to/i)).toBeNull()
})

test('the place of the statement the page is about is marked, without saying it again', () => {
  showThread(3, 'step-1')
  const marked = screen.getAllByRole('listitem').filter((item) => item.getAttribute('aria-current') === 'true')
  expect(marked).toHaveLength(1)
  const place = within(marked[0] ?? document.body)
  expect(place.getByText(/2 April 2020/).textContent).toMatch(/^This statement /)
  expect(place.queryByText('Step 1.')).toBeNull()
  expect(place.getByText('Step 2.')).toBeDefined()
})
