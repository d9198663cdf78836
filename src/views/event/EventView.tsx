import { publicBy } from '../../model/rule/publicBy.ts'
import { say } from '../../text/say.ts'
import { NotPublicYet } from '../shared/NotPublicYet.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import type { ViewDefinition, ViewProps } from '../shared/viewDefinition.ts'
import { EventPage } from './EventPage.tsx'

function Page({ id }: ViewProps) {
  const { model, asOf } = useAsOf()
  const event = model.index.events.get(id)
  if (event === undefined) return null
  return publicBy(event, asOf) ? <EventPage event={event} /> : <NotPublicYet what="event" from={event.public.day} />
}

/** One happening. */
export const view: ViewDefinition = {
  Page,
  title: (model, id, asOf) => {
    const event = model.index.events.get(id)
    return event === undefined || !publicBy(event, asOf) ? 'Event' : say(event.title)
  },
  exists: (model, id) => model.index.events.has(id),
}
