import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { Absent } from '../../src/ui/Absent.tsx'
import { Button } from '../../src/ui/Button.tsx'
import { Columns } from '../../src/ui/Columns.tsx'
import { DefinitionList } from '../../src/ui/DefinitionList.tsx'
import { Disclosure } from '../../src/ui/Disclosure.tsx'
import { FilterBar } from '../../src/ui/FilterBar.tsx'
import { MetaLine } from '../../src/ui/MetaLine.tsx'
import { Notice } from '../../src/ui/Notice.tsx'
import { PageHeading } from '../../src/ui/PageHeading.tsx'
import { Quote } from '../../src/ui/Quote.tsx'
import { Section } from '../../src/ui/Section.tsx'
import { Timeline } from '../../src/ui/Timeline.tsx'

test('the title of a page can take focus but is no stop of the keyboard', () => {
  render(<PageHeading title="Tides" kicker="Sea" standfirst="High and low." />)
  const title = screen.getByRole('heading', { level: 1, name: 'Tides' })
  expect(title.tabIndex).toBe(-1)
  title.focus()
  expect(document.activeElement).toBe(title)
})

test('a section is a region with the name of its heading, at an address of its own', () => {
  render(
    <Section id="boats" title="Boats">
      <p>Three.</p>
    </Section>,
  )
  expect(screen.getByRole('region', { name: 'Boats' }).id).toBe('boats')
})

test('sides stand in the order given, each under its heading', () => {
  render(
    <Columns
      level={4}
      items={[
        { key: 'n', heading: 'North', tone: 'party-1', children: <p>Cold.</p> },
        { key: 's', heading: 'South', tone: 'party-2', children: <Absent>Nothing said.</Absent> },
      ]}
    />,
  )
  expect(screen.getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent)).toEqual(['North', 'South'])
})

test('a quotation has its language, its speaker and its source', () => {
  render(
    <Quote lang="fr" attribution="A sailor, 3 May 1901" source={<a href="/log">Log</a>}>
      La mer monte.
    </Quote>,
  )
  const figure = screen.getByRole('figure')
  expect(within(figure).getByRole('blockquote').lang).toBe('fr')
  expect(figure.textContent).toBe('La mer monte.A sailor, 3 May 1901 · Log')
})

test('dated entries are a list in order, and each can be pointed at', () => {
  render(
    <Timeline
      label="Log"
      items={[
        { key: 'a', id: 'a', time: <time dateTime="1901-05-03">3 May 1901</time>, children: <p>Left.</p> },
        { key: 'b', time: 'early June 1901', depth: 1, current: true, children: <p>Back.</p> },
      ]}
    />,
  )
  const entries = within(screen.getByRole('list', { name: 'Log' })).getAllByRole('listitem')
  expect(entries.map((entry) => entry.textContent)).toEqual(['3 May 1901Left.', 'early June 1901Back.'])
  expect(entries.map((entry) => entry.id)).toEqual(['a', ''])
})

test('facts are terms with their values', () => {
  render(<DefinitionList items={[{ key: 'd', term: 'Draught', value: '2 m' }]} />)
  expect(screen.getByRole('term').textContent).toBe('Draught')
  expect(screen.getByRole('definition').textContent).toBe('2 m')
})

test('small facts that are missing leave no point behind', () => {
  render(<MetaLine items={['3 May', undefined, false, 'Log']} />)
  expect(screen.getByText('3 May · Log')).toBeDefined()
})

test('a notice made by what the reader did is a status; one that was there is a note', () => {
  render(
    <>
      <Notice kind="status" attention title="Set aside">
        Not a day.
      </Notice>
      <Notice>Only to May.</Notice>
    </>,
  )
  expect(screen.getByRole('status').textContent).toBe('Set asideNot a day.')
  expect(screen.getByRole('note').textContent).toBe('Only to May.')
})

test('what the choices leave is read out; a way to clear them is beside it', async () => {
  const onClear = vi.fn()
  render(
    <FilterBar label="Narrow the boats" summary="3 of 7" actions={<Button onClick={onClear}>Clear</Button>}>
      <p>Choices</p>
    </FilterBar>,
  )
  const bar = screen.getByRole('search', { name: 'Narrow the boats' })
  expect(within(bar).getByRole('status').textContent).toBe('3 of 7')
  await userEvent.click(within(bar).getByRole('button', { name: 'Clear' }))
  expect(onClear).toHaveBeenCalledOnce()
})

test('what is folded away is in the page before any script runs', () => {
  const page = renderToStaticMarkup(
    <Disclosure summary="Why">
      <p>Because.</p>
    </Disclosure>,
  )
  expect(page).toContain('<details')
  expect(page).toContain('Because.')
})
