import { fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { CheckboxGroup } from '../../src/ui/CheckboxGroup.tsx'
import { DateField } from '../../src/ui/DateField.tsx'
import { SegmentedControl } from '../../src/ui/SegmentedControl.tsx'
import { SelectField } from '../../src/ui/SelectField.tsx'
import { TextField } from '../../src/ui/TextField.tsx'

const letters = ['a', 'b', 'c'].map((value) => ({ value, label: `Letter ${value}` }))

test('a day in the range goes out; a half-typed year does not', () => {
  const onChange = vi.fn()
  render(<DateField label="As of" value="2020-04-06" min="2020-02-29" max="2020-04-06" onChange={onChange} />)
  const field = screen.getByLabelText<HTMLInputElement>('As of')
  fireEvent.change(field, { target: { value: '0202-03-10' } })
  fireEvent.change(field, { target: { value: '' } })
  expect(onChange).not.toHaveBeenCalled()
  fireEvent.change(field, { target: { value: '2020-03-10' } })
  expect(onChange.mock.calls).toEqual([['2020-03-10', false]])
})

test('a day that the typing passes through is told to be replaced; after a step back, or a pause elsewhere, it is not', () => {
  const onChange = vi.fn()
  const at = (value: string) => <DateField label="As of" value={value} min="2020-02-29" max="2021-08-31" onChange={onChange} />
  const { rerender } = render(at('2021-08-31'))
  const field = screen.getByLabelText<HTMLInputElement>('As of')
  // 04/04/2020 as a browser gives it, figure by figure.
  fireEvent.change(field, { target: { value: '' } })
  fireEvent.change(field, { target: { value: '2021-04-04' } })
  rerender(at('2021-04-04'))
  for (const value of ['0002-04-04', '0020-04-04', '0202-04-04', '2020-04-04']) fireEvent.change(field, { target: { value } })
  rerender(at('2020-04-04'))
  expect(onChange.mock.calls).toEqual([['2021-04-04', false], ['2020-04-04', true]])

  rerender(at('2021-08-31'))
  fireEvent.change(field, { target: { value: '2020-05-05' } })
  expect(onChange).toHaveBeenLastCalledWith('2020-05-05', false)
  rerender(at('2020-05-05'))
  fireEvent.blur(field)
  fireEvent.change(field, { target: { value: '2020-05-06' } })
  expect(onChange).toHaveBeenLastCalledWith('2020-05-06', false)
})

test('a day left half typed gives way to the day in force', () => {
  render(<DateField label="As of" value="2020-04-06" min="2020-02-29" max="2020-04-06" onChange={vi.fn()} />)
  const field = screen.getByLabelText<HTMLInputElement>('As of')
  fireEvent.change(field, { target: { value: '2021-03-10' } })
  expect(field.value).toBe('2021-03-10')
  fireEvent.blur(field)
  expect(field.value).toBe('2020-04-06')
})

test('boxes give what is chosen in the order of the options', async () => {
  const onChange = vi.fn()
  render(<CheckboxGroup legend="Letters" options={letters} selected={['c']} onChange={onChange} chosen="1 chosen" />)
  await userEvent.click(screen.getByText('1 chosen'))
  const group = screen.getByRole('group', { name: 'Letters' })
  await userEvent.click(within(group).getByRole('checkbox', { name: 'Letter a' }))
  expect(onChange).toHaveBeenLastCalledWith(['a', 'c'])
  await userEvent.click(within(group).getByRole('checkbox', { name: 'Letter c' }))
  expect(onChange).toHaveBeenLastCalledWith([])
})

test('an open group closes on Escape, with focus on its name, and on a press elsewhere', async () => {
  render(
    <>
      <CheckboxGroup legend="Letters" options={letters} selected={[]} onChange={vi.fn()} chosen="any" />
      <p>Elsewhere</p>
    </>,
  )
  const summary = screen.getByText('any')
  const box = () => screen.queryByRole('checkbox', { name: 'Letter a' })?.closest('details')?.open
  await userEvent.click(summary)
  expect(box()).toBe(true)
  screen.getByRole('checkbox', { name: 'Letter a' }).focus()
  await userEvent.keyboard('{Escape}')
  expect(summary.closest('details')?.open).toBe(false)
  expect(document.activeElement).toBe(summary.closest('summary'))
  await userEvent.click(summary)
  await userEvent.click(screen.getByText('Elsewhere'))
  expect(summary.closest('details')?.open).toBe(false)
})

test('one of several: by select, by radio, by words', async () => {
  const onChange = vi.fn()
  render(
    <>
      <SelectField label="Order" options={letters} value="a" onChange={onChange} hint="Latest first" />
      <SegmentedControl legend="Show" options={letters} value="a" onChange={onChange} />
      <TextField label="Words" value="" onChange={onChange} />
    </>,
  )
  const order = screen.getByRole('combobox', { name: 'Order', description: 'Latest first' })
  await userEvent.selectOptions(order, 'Letter b')
  const show = screen.getByRole('group', { name: 'Show' })
  await userEvent.click(within(show).getByRole('radio', { name: 'Letter c' }))
  await userEvent.type(screen.getByRole('searchbox', { name: 'Words' }), 'x')
  expect(onChange.mock.calls).toEqual([['b'], ['c'], ['x']])
})
