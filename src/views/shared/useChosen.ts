import type { Choices } from '../../state/choices.ts'
import { useTracker } from '../../state/TrackerContext.tsx'

/** What is chosen of a filter, by its words; a control that reads no more is left alone while other choices and the day change. */
export function useChosen(of: (choices: Choices) => readonly string[]): readonly string[] {
  // A text stays the same where a list is made anew.
  const chosen = useTracker((state) => of(state.address.choices).join(','))
  return chosen === '' ? [] : chosen.split(',')
}
