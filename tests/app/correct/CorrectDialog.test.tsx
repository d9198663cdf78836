import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { CorrectDialog } from '../../../src/app/correct/CorrectDialog.tsx'
import { TrackerProvider } from '../../../src/state/TrackerContext.tsx'
import { trackerAt, articleRecord as model } from '../../views/renderView.tsx'

function open(url: string) {
  const { tracker } = trackerAt(url)
  render(
    <TrackerProvider tracker={tracker}>
      <CorrectDialog open onClose={() => {}} />
    </TrackerProvider>,
  )
  return within(screen.getByRole('dialog', { name: 'Suggest a correction' }))
}
const claim = '/claims/2020-04-05-usfora-upholds-terms-baseless'
const check = (form: ReturnType<typeof open>) => fireEvent.click(form.getByRole('button', { name: 'Check the correction' }))
const patchIn = (form: ReturnType<typeof open>): unknown =>
  JSON.parse(form.getByRole('textbox', { name: /^JSON Patch/ }).textContent)

describe('a record as a form', () => {
  test('a change without problems becomes a patch of the file and a message', () => {
    const form = open(claim)
    fireEvent.change(form.getByRole('textbox', { name: 'Summary' }), { target: { value: 'The spokesman said so.' } })
    fireEvent.change(form.getByRole('textbox', { name: 'Why, and where it can be read' }), { target: { value: 'See the post.' } })
    check(form)
    expect(form.getByText('No problems found.')).toBeDefined()
    const at = model.claims.findIndex(({ id }) => claim.endsWith(id))
    expect(patchIn(form)).toEqual([
      { op: 'test', path: '/version', value: model.version },
      { op: 'test', path: `/claims/${at}/id`, value: '2020-04-05-usfora-upholds-terms-baseless' },
      { op: 'replace', path: `/claims/${at}/summary`, value: 'The spokesman said so.' },
    ])
    const message = form.getByRole('textbox', { name: 'Message, ready to send' }).textContent
    expect(message).toContain('Statement: Denial by Sonny Leggett, US forces in Afghanistan, 5 April 2020')
    expect(message).toContain('- summary: now reads “The spokesman said so.”')
    expect(message).toContain('See the post.')
    expect(message).toContain(`v=${model.version}`)
  })

  test('the reason stays with its record while another is looked at', async () => {
    const form = open('/exchange')
    const why = () => form.getByRole('textbox', { name: 'Why, and where it can be read' })
    fireEvent.change(why(), { target: { value: 'See the decree.' } })
    const record = form.getByRole('combobox', { name: 'Record' })
    const [first = '', second = ''] = within(record).getAllByRole('option').map((option) => option.getAttribute('value') ?? '')
    await userEvent.selectOptions(record, second)
    expect(why()).toHaveProperty('value', '')
    await userEvent.selectOptions(record, first)
    expect(why()).toHaveProperty('value', 'See the decree.')
  })

  test('a problem stands at its field, by the model’s own check, and what was typed stays', () => {
    const form = open(claim)
    fireEvent.change(form.getByRole('textbox', { name: 'Summary' }), { target: { value: '' } })
    check(form)
    const summary = form.getByRole('textbox', { name: 'Summary' })
    expect(summary.getAttribute('aria-invalid')).toBe('true')
    const wrong = document.getElementById(summary.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')
    expect(wrong?.textContent).toMatch(/^Problem: /)
    const at = model.claims.findIndex(({ id }) => claim.endsWith(id))
    fireEvent.click(within(form.getByRole('list', { name: 'Problems' })).getByRole('button', { name: `claims[${at}].summary` }))
    expect(document.activeElement).toBe(summary)
    expect(form.queryByRole('textbox', { name: /^JSON Patch/ })).toBeNull()
  })

  test('what no structure can say is said too: an unknown source, a proven quotation that was changed', () => {
    const form = open(claim)
    fireEvent.change(form.getByRole('combobox', { name: 'Sources 1' }), { target: { value: 'no-such-source' } })
    fireEvent.change(form.getByRole('textbox', { name: 'Words, verbatim' }), { target: { value: 'Something else.' } })
    check(form)
    expect(form.getByRole('combobox', { name: 'Sources 1' }).getAttribute('aria-invalid')).toBe('true')
    expect(form.getByRole('textbox', { name: 'Words, verbatim' }).getAttribute('aria-invalid')).toBe('true')
    expect(form.getByText(/there is no source "no-such-source"/, { selector: 'p' })).toBeDefined()
  })

  test('a change after the check asks to be checked again', () => {
    const form = open(claim)
    check(form)
    expect(form.getByText('Nothing was changed yet.')).toBeDefined()
    fireEvent.change(form.getByRole('textbox', { name: 'Summary' }), { target: { value: 'Another.' } })
    expect(form.getByRole('status').textContent).toBe('Changed since it was checked. Check it again.')
  })

  test('lists grow and shrink, and the focus follows; parts that may be missing come and go', async () => {
    const user = userEvent.setup()
    const form = open(claim)
    const sources = () => form.queryAllByRole('combobox', { name: /^Sources \d+$/ })
    const before = sources().length
    await user.click(form.getByRole('button', { name: 'Add to: Sources' }))
    expect(sources()).toHaveLength(before + 1)
    expect(document.activeElement).toBe(sources().at(-1))
    await user.click(form.getByRole('button', { name: `Remove: Sources ${before + 1}` }))
    expect(sources()).toHaveLength(before)
    expect(document.activeElement?.textContent).toBe('Add to: Sources')
    await user.click(form.getByRole('button', { name: 'Remove: Quotation' }))
    expect(form.queryByRole('textbox', { name: 'Words, verbatim' })).toBeNull()
    await user.click(form.getByRole('button', { name: 'Add: Quotation' }))
    expect(form.getByRole('textbox', { name: 'Words, verbatim' }).textContent).toBe('')
  })

  test('a date can be known less exactly, and a text stand in another language', async () => {
    const user = userEvent.setup()
    const form = open(claim)
    await user.selectOptions(form.getByRole('combobox', { name: 'Date: how exactly' }), 'known to the month')
    await user.click(form.getByRole('button', { name: 'Add Dari: Summary' }))
    fireEvent.change(form.getByRole('textbox', { name: /^Summary, in Dari/ }), { target: { value: 'سخنگو' } })
    check(form)
    expect(patchIn(form)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ op: 'replace', path: expect.stringMatching(/\/date$/), value: '2020-04' }),
        expect.objectContaining({ op: 'replace', path: expect.stringMatching(/\/summary$/), value: expect.objectContaining({ 'fa-AF': 'سخنگو' }) }),
      ]),
    )
  })

  test.each([
    ['/terms/taliban-prisoners-released', /^Term: Up to 5,000/],
    ['/parties/taliban', undefined],
    ['/events/signing', undefined],
    ['/sources/c-founding-article', undefined],
    ['/exchange', /^Number: /],
  ])('%s opens its record', (url, first) => {
    const known = url === '/events/signing' ? `/events/${model.events[0]?.id}` : url
    const form = open(known)
    expect(form.getAllByRole('textbox').length).toBeGreaterThan(1)
    if (first !== undefined) expect(form.getByRole('combobox', { name: 'Record' }).querySelector('option')?.textContent).toMatch(first)
    check(form)
    expect(form.getByText('Nothing was changed yet.')).toBeDefined()
  })

  test('every control has a name', () => {
    open('/terms/us-full-withdrawal')
    for (const control of document.querySelectorAll('dialog :is(input, select, textarea)')) {
      const label = control.id === '' ? control.closest('label') : document.querySelector(`label[for="${control.id}"]`)
      expect(label?.textContent ?? '', control.outerHTML.slice(0, 120)).not.toBe('')
    }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })
})
