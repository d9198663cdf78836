import { PageHeading } from '../../ui/PageHeading.tsx'
import { figure } from './argumentLater.tsx'

/** The argument: a lane per party along time, a mark per statement, an arc from each answer to what it answers. */
export function ArgumentPage() {
  return (
    <>
      <PageHeading
        title="The argument"
        standfirst="Who said what about the agreement, who answered whom, and which allegations stand without an answer on record."
      />
      <figure.Part />
    </>
  )
}
