import type { Use } from '../shared/sourceUse.ts'

const titles: Readonly<Record<Use['kind'], string>> = {
  claim: 'Statements',
  event: 'Events',
  observation: 'Numbers',
  term: 'Terms',
  reading: 'Readings of a due day',
  condition: 'Conditions on a term',
  word: 'What parties say of a term itself',
  party: 'Parties',
  person: 'People and offices',
}

/** Things of one kind that rest on a source. */
export interface UseGroup {
  readonly title: string
  readonly members: readonly Use[]
}

/** What rests on a source by kind, in a fixed order; kinds without any are left out. */
export const groupUses = (uses: readonly Use[]): readonly UseGroup[] =>
  Object.entries(titles)
    .map(([kind, title]) => ({ title, members: uses.filter((use) => use.kind === kind) }))
    .filter(({ members }) => members.length > 0)
