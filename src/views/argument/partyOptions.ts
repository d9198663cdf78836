import type { Model } from '../../model/types.ts'
import { listOf } from '../../text/formatNumber.ts'
import { partyName } from '../../text/partyName.ts'
import { sides } from '../shared/stateMarks.ts'

interface PartyOption {
  readonly value: string
  readonly label: string
}

/** All parties, each pair of the three sides, and each party that has spoken; besides what an address may have chosen. */
export function partyOptions(model: Model, spoken: ReadonlySet<string>, chosen: readonly string[]): readonly PartyOption[] {
  const option = (parties: readonly string[]): PartyOption => ({
    value: parties.join(','),
    label: parties.length === 1 ? `${partyName(model, parties[0] ?? '')} only` : listOf(parties.map((id) => partyName(model, id))),
  })
  const known = sides.filter((id) => spoken.has(id))
  const pairs = known.flatMap((first, index) => known.slice(index + 1).map((second) => [first, second]))
  const single = model.parties.filter(({ id }) => spoken.has(id)).map(({ id }) => [id])
  const options = [{ value: '', label: 'All parties' }, ...[...pairs, ...single].map(option)]
  const value = chosen.join(',')
  return options.some((each) => each.value === value) ? options : [...options, option(chosen)]
}
