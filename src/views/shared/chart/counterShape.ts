import type { Shape } from '../../../ui/shape.ts'

interface CounterForms {
  /** An exact number. */
  readonly exact: Shape
  /** One given as about, more or fewer. */
  readonly rough: Shape
}

const others: CounterForms = { exact: 'triangle-up', rough: 'open-triangle-up' }
const unitedStates: CounterForms = { exact: 'disc', rough: 'ring' }
const forms: ReadonlyMap<string, CounterForms> = new Map([
  ['united-states', unitedStates],
  ['us-forces-afghanistan', unitedStates],
  ['taliban', { exact: 'square', rough: 'open-square' }],
  ['afghan-government', { exact: 'diamond', rough: 'open-diamond' }],
  ['nato', { exact: 'target', rough: 'double-ring' }],
])

/** The form of a number by whoever counted, so that rival counts are told apart without colour; open where it is not exact. */
export const counterShape = (counter: string, isExact: boolean): Shape => (forms.get(counter) ?? others)[isExact ? 'exact' : 'rough']
