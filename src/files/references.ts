/** Which columns hold ids, and of which table. The same facts that `model/check/checkReferences.ts` checks. */
const references: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'agreement-instruments': { parties: 'parties' },
  parties: { speaksFor: 'parties', sources: 'sources' },
  'party-people': { sources: 'sources' },
  terms: {
    instrument: 'agreement-instruments',
    topic: 'topics',
    obligor: 'parties',
    beneficiary: 'parties',
    alsoBound: 'parties',
    partOf: 'terms',
    'measure.series': 'series',
    sources: 'sources',
  },
  'term-actors': { party: 'parties' },
  'term-readings': { by: 'parties', sources: 'sources' },
  'term-starts-after': { term: 'terms' },
  'term-conditions': { term: 'terms', assertedBy: 'parties', sources: 'sources' },
  'term-positions': { party: 'parties', sources: 'sources' },
  claims: { party: 'parties', accuses: 'parties', repliesTo: 'claims', bearsOn: 'claims', withdraws: 'claims', sources: 'sources' },
  'claim-points': { term: 'terms', about: 'parties', answers: 'claims' },
  'claim-verdicts': { term: 'terms' },
  observations: {
    series: 'series',
    countedBy: 'parties',
    passedOnBy: 'parties',
    term: 'terms',
    conflictsWith: 'observations',
    replaces: 'observations',
    sources: 'sources',
  },
  events: { terms: 'terms', parties: 'parties', sources: 'sources' },
  'event-effects': { term: 'terms', saidBy: 'parties' },
  sources: { sameAs: 'sources' },
}

/** The table whose ids a column holds, or null for a column that names no record. */
export const referenceOf = (table: string, column: string): string | null => references[table]?.[column] ?? null
