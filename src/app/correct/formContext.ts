import { type ComponentType, createContext, useContext } from 'react'
import type { Problem } from '../../model/problem.ts'
import type { Model } from '../../model/types.ts'
import type { FieldControlProps } from './controlProps.ts'

/** What the controls of one form share. */
interface FormState {
  readonly model: Model
  readonly problems: readonly Problem[]
  /** The control for any field: lists and groups hold others of every kind. */
  readonly Control: ComponentType<FieldControlProps>
}

export const FormContext = createContext<FormState | null>(null)

/** The form around a control. */
export function useForm(): FormState {
  const form = useContext(FormContext)
  if (form === null) throw new Error('A control stands outside its form.')
  return form
}

/** The id of the control of a place in the file, such as `claims[3].points[0].term`. */
export const controlId = (path: string): string => `correct-${path.replaceAll(/[^\w-]+/g, '-')}`

/** The problems of a place; of a single control also those of what it holds. */
export const problemsAt = (problems: readonly Problem[], path: string, inside: boolean): readonly Problem[] =>
  problems.filter((problem) => problem.path === path || (inside && /^[.[]/.test(problem.path.slice(path.length)) && problem.path.startsWith(path)))
