import { paths } from '../../state/paths.ts'
import { Split } from '../../ui/Split.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { briefTerms } from './briefTerms.ts'
import { CountsInBrief } from './CountsInBrief.tsx'
import { Moving } from './Moving.tsx'

/** What was last said, done and counted up to the day. */
export function Latest() {
  const { model, asOf } = useAsOf()
  return (
    <Split
      aside={
        <>
          <CountsInBrief heading="The withdrawal" to={paths.withdrawal()} briefs={briefTerms(model, 'withdrawal', asOf, ['us-troops'])} />
          <CountsInBrief heading="The prisoner exchange" to={paths.exchange()} briefs={briefTerms(model, 'prisoners', asOf)} />
        </>
      }
    >
      <Moving />
    </Split>
  )
}
