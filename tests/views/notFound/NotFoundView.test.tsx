import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { view } from '../../../src/views/notFound/NotFoundView.tsx'
import { renderView } from '../renderView.tsx'

const open = (path: string) => renderView(view, { url: path, id: path })

test('an unknown id is named with its kind, and the nearest record is offered', () => {
  open('/terms/us-frist-drawdown')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No such term')
  expect(screen.getByText('The record holds no term with the id “us-frist-drawdown”.').textContent).toBeTruthy()
  expect(screen.getByRole('link', { name: 'US cuts its troops to 8,600' }).getAttribute('href')).toBe(
    '/terms/us-first-drawdown',
  )
})

test('an unknown page is said to be one, with ways on', () => {
  open('/nowhere-at-all-zzz')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No such page')
  expect(screen.getByRole('link', { name: 'the overview' }).getAttribute('href')).toBe('/')
})

test('markup in an address is text', () => {
  open('/terms/%3Cimg%20src%3Dx%3E')
  expect(screen.getByText('The record holds no term with the id “<img src=x>”.').textContent).toBeTruthy()
  expect(document.querySelector('img')).toBeNull()
})
