import { principalOf } from '../../model/rule/principal.ts'
import type { Claim, Model } from '../../model/types.ts'
import { partyName } from '../../text/partyName.ts'
import { sides } from '../shared/stateMarks.ts'

/** A lane of the picture: one party, or a group that has no side in the deal. */
export interface Lane {
  readonly key: string
  readonly title: string
}

const ownLanes: readonly string[] = [...sides, 'nato']
const others: Lane = { key: 'others', title: 'Other voices' }
const monitors: Lane = { key: 'monitors', title: 'Monitors' }
const press: Lane = { key: 'press', title: 'Press' }

/** The lane that a claim stands in: its party's, with agents in the lane of whom they speak for. */
export function laneOf(model: Model, claim: Claim): string {
  const party = principalOf(model, claim.party)
  if (ownLanes.includes(party)) return party
  const role = model.index.parties.get(party)?.role
  if (role === 'monitor') return monitors.key
  return role === 'reporter' ? press.key : others.key
}

/** The lanes that hold a claim, always in the same order. */
export function lanesOf(model: Model, claims: readonly Claim[]): readonly Lane[] {
  const used = new Set(claims.map((claim) => laneOf(model, claim)))
  const own = ownLanes.filter((party) => model.index.parties.has(party)).map((key) => ({ key, title: partyName(model, key) }))
  return [...own, others, monitors, press].filter(({ key }) => used.has(key))
}
