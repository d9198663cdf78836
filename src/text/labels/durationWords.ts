import type { Duration } from '../../model/vocabulary.ts'
import type { Words } from './words.ts'

/** Whether a term is done once or has to be observed all the time, with what follows from it. */
export const durationWords: Readonly<Record<Duration, Words & { readonly meaning: string }>> = {
  act: { label: 'Done once', meaning: 'It can be completed, and late.' },
  standing: { label: 'Observed all the time', meaning: 'It is never finished and never late.' },
}
