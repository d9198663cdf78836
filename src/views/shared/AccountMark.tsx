import type { Account } from '../../model/rule/account.ts'
import { accountWords } from '../../text/labels/accountWords.ts'
import { partyName } from '../../text/partyName.ts'
import { Marker } from '../../ui/Marker.tsx'
import { accountMarks } from './stateMarks.ts'
import { useAsOf } from './useAsOf.ts'

interface AccountMarkProps {
  readonly account: Account
  readonly strong?: boolean
}

/** The mark of what the parties say about one party’s conduct on a term. The party meant is always named. */
export function AccountMark({ account, strong = false }: AccountMarkProps) {
  const { model } = useAsOf()
  const { shape, tone } = accountMarks[account.state]
  return (
    <Marker
      shape={shape}
      tone={tone}
      label={accountWords[account.state].label}
      note={`about: ${partyName(model, account.party)}`}
      strong={strong}
    />
  )
}
