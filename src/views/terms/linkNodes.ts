import { groupedBy } from '../shared/chart/groupedBy.ts'
import type { DutyLink, LinkedFacts, LinkedTerm } from './linkedFacts.ts'

/** A box of the layered picture: a term, or terms that nothing tells apart because the same links wait on all of them. */
export interface LinkNode {
  /** The id of its first term. */
  readonly key: string
  readonly terms: readonly LinkedTerm[]
  /** The links by which it waits or is a part. */
  readonly links: readonly DutyLink[]
}

/** A line of the picture: from what is waited on to what waits, by a link. */
export interface Strand {
  readonly link: DutyLink
  /** The nodes at its ends. */
  readonly from: string
  readonly to: string
}

const isWait = ({ kind }: DutyLink): boolean => kind !== 'part-of'

/** The boxes, in the order of the terms. A wider term that nothing waits on is named in its parts and has no box of its own. */
export function linkNodes({ terms, links }: LinkedFacts): readonly LinkNode[] {
  const ownLinks = (id: string) => links.filter(({ term }) => term === id)
  const waitedOn = (id: string) => links.filter((link) => isWait(link) && link.on.includes(id)).map(({ key }) => key)
  const shown = terms.filter(({ id }) => ownLinks(id).length + waitedOn(id).length > 0)
  const groups = groupedBy(shown, ({ id }) => (ownLinks(id).length > 0 ? id : waitedOn(id).join('\n')))
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first === undefined ? [] : [{ key: first.id, terms: group, links: ownLinks(first.id) }]
  })
}

/** The lines between the boxes; several terms of one box that a link waits on are one line. */
export function strandsOf(nodes: readonly LinkNode[]): readonly Strand[] {
  return nodes.flatMap((to) =>
    to.links.filter(isWait).flatMap((link) =>
      nodes.filter(({ terms }) => terms.some(({ id }) => link.on.includes(id))).map((from): Strand => ({ link, from: from.key, to: to.key })),
    ),
  )
}
