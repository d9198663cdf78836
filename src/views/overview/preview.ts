import { deliveryWords } from '../../text/labels/deliveryWords.ts'
import type { PreviewOf } from '../shared/preview.ts'
import { deliveryMarks } from '../shared/stateMarks.ts'
import { purposeSentence } from './overviewSentence.ts'
import { stateCounts } from './stateCounts.ts'

/** The whole agreement: how many terms stand where. */
export const preview: PreviewOf = (model, _, asOf) => ({
  kind: 'Every term at a glance',
  title: 'The Doha agreement, term by term',
  text: purposeSentence(model),
  marks: stateCounts(model, asOf).delivery.flatMap(({ state, count }) =>
    count === 0 ? [] : [{ ...deliveryMarks[state], label: deliveryWords[state].label, note: String(count) }],
  ),
})
