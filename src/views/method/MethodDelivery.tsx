import { deliveryClauses } from '../../model/rule/delivery.ts'
import type { DeliveryState } from '../../model/rule/states.ts'
import { deliveryMeanings } from '../../text/labels/deliveryMeanings.ts'
import { deliveryWords } from '../../text/labels/deliveryWords.ts'
import { clauseQuestions } from '../../text/sentences/stepSentence.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Marker } from '../../ui/Marker.tsx'
import { Prose } from '../../ui/Prose.tsx'
import { deliveryMarks } from '../shared/stateMarks.ts'

/** The clauses of the rule of delivery in the order in which they are asked. */
export function MethodDelivery() {
  return (
    <>
      <DataTable
        caption="The questions in their order; the first that is answered with yes decides"
        stack
        rows={deliveryClauses.map(({ state }, index) => ({ state, step: index + 1 }))}
        rowKey={({ state }) => state}
        rowId={({ state }) => state}
        columns={[
          { key: 'state', header: 'State', rowHeader: true, cell: ({ state }) => <DeliveryLabel state={state} /> },
          { key: 'question', header: 'Question', width: 'wide', cell: ({ state, step }) => `${step}. ${clauseQuestions[state]}` },
          { key: 'meaning', header: 'What that says', cell: ({ state }) => deliveryMeanings[state] },
        ]}
      />
      <Prose>
        <p>
          A number never begins or completes a term by itself; a recorded event that says so does, and the page names who
          says so. “Up to” a number is reached only by such an event. Conditions about conduct never change delivery: the
          page of the term shows who says that one was not met. Where a text sets no measure that readers can check, that is
          said as a remark and is no state.
        </p>
      </Prose>
    </>
  )
}

function DeliveryLabel({ state }: { readonly state: DeliveryState }) {
  const { shape, tone } = deliveryMarks[state]
  return <Marker shape={shape} tone={tone} label={deliveryWords[state].label} />
}
