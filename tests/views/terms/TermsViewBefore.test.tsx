import { configure, screen } from '@testing-library/react'
import { type ComponentProps, Suspense } from 'react'
import { expect, test } from 'vitest'
import { view } from '../../../src/views/terms/TermsView.tsx'
import { narrowing } from '../../../src/views/terms/termsLater.ts'
import { renderView } from '../renderView.tsx'

// No style sheet hides anything here, and asking every element of a large page whether it is hidden takes seconds.
configure({ defaultHidden: true })

const { Page } = view
const waiting = { ...view, Page: (props: ComponentProps<typeof Page>) => <Suspense fallback="Waiting"><Page {...props} /></Suspense> }

// In this order: what is fetched in the second is there from then on.
test('before the filters are here the whole list stands there', () => {
  renderView(waiting, { url: '/terms' })
  expect(narrowing.current()).toBeNull()
  expect(screen.getByRole('table', { name: 'All 30 terms' })).toBeTruthy()
})

test('a list that is narrowed is not shown before it can be', async () => {
  renderView(waiting, { url: '/terms?delivery=overdue' })
  expect(screen.queryByRole('table', { name: /terms/ })).toBeNull()
  expect(await screen.findByRole('table', { name: '3 of 30 terms: overdue' }, { timeout: 20_000 })).toBeTruthy()
  expect(narrowing.current()).not.toBeNull()
})
