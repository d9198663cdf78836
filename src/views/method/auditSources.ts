import type { Day } from '../../model/days.ts'
import { accountsOf } from '../../model/rule/account.ts'
import { countOrigins } from '../../model/rule/countOrigins.ts'
import { termsBy } from '../../model/rule/headline.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import { remember } from '../../model/rule/remember.ts'
import { sameStatementGroups } from '../../model/rule/sameStatement.ts'
import type { Model, Source } from '../../model/types.ts'
import { type Origin, origins } from '../../model/vocabulary.ts'

/** Sources of one origin: as listed, and with those that carry one and the same statement counted once. */
export interface OriginAudit {
  readonly origin: Origin
  readonly listed: number
  readonly once: number
}

/** Where the statements of the record can be read, as public by a day. */
export interface SourceAudit {
  readonly byOrigin: readonly OriginAudit[]
  readonly claims: number
  /** Statements known from one origin only. */
  readonly oneOrigin: number
  /** Statements known only from what the speaker’s own side published. */
  readonly ownChannelOnly: number
  /** Accounts about which something is said, and those of them that rest on nothing but the word of the party meant. */
  readonly accounts: number
  readonly ownWordOnly: number
}

const rank = ({ origin }: Source): number => origins.indexOf(origin)

/**
 * Sources on which statements rest, and what rests on few of them. Sources that carry one statement count once, under
 * the origin among them that stands nearest to the speaker.
 */
export const auditSources = remember('auditSources', (model: Model, asOf: Day): SourceAudit => {
  const claims = model.claims.filter((claim) => publicBy(claim, asOf))
  const sourcesOf = (ids: readonly string[]) => ids.flatMap((id) => model.index.sources.get(id) ?? [])
  const used = sourcesOf([...new Set(claims.flatMap((claim) => claim.sources))])
  const isUsed = new Set(used)
  // Two sources can carry one statement by way of a third that no claim rests on.
  const groups = sameStatementGroups(model.sources).flatMap((group) => {
    const [first, ...others] = group.filter((source) => isUsed.has(source))
    return first === undefined ? [] : [others.reduce((near, other) => (rank(other) < rank(near) ? other : near), first)]
  })
  const isOwn = (party: string, { origin }: Source) =>
    origin === 'own-channel' || (origin === 'monitor' && model.index.parties.get(party)?.role === 'monitor')
  const accounts = termsBy(model, asOf)
    .flatMap(({ id }) => accountsOf(model, id, asOf))
    .filter(({ state }) => state !== 'no-statement')
  return {
    byOrigin: origins
      .map((origin) => ({
        origin,
        listed: used.filter((source) => source.origin === origin).length,
        once: groups.filter((source) => source.origin === origin).length,
      }))
      .filter(({ listed }) => listed > 0),
    claims: claims.length,
    oneOrigin: claims.filter((claim) => countOrigins(model, claim) === 1).length,
    ownChannelOnly: claims.filter((claim) => sourcesOf(claim.sources).every((source) => isOwn(claim.party, source))).length,
    accounts: accounts.length,
    ownWordOnly: accounts.filter(({ ground }) => ground === 'own-word').length,
  }
})
