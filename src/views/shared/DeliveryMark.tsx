import type { Delivery } from '../../model/rule/delivery.ts'
import { deliveryWords } from '../../text/labels/deliveryWords.ts'
import { deliveryShort } from '../../text/sentences/deliverySentence.ts'
import { Marker } from '../../ui/Marker.tsx'
import { deliveryMarks } from './stateMarks.ts'
import { useAsOf } from './useAsOf.ts'

interface DeliveryMarkProps {
  readonly delivery: Delivery
  readonly strong?: boolean
  /** Leave out the figure behind the label, where the page says it elsewhere. */
  readonly bare?: boolean
}

/** The mark of what has happened with a term. */
export function DeliveryMark({ delivery, strong = false, bare = false }: DeliveryMarkProps) {
  const { model } = useAsOf()
  const { shape, tone } = deliveryMarks[delivery.state]
  const short = bare ? '' : deliveryShort(model, delivery)
  return (
    <Marker
      shape={shape}
      tone={tone}
      label={deliveryWords[delivery.state].label}
      strong={strong}
      {...(short === '' ? {} : { note: short })}
    />
  )
}
