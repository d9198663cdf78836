// What is measured of a record of any size, each as readers ask for it.
import { importSource } from '../source.mjs'

/** @typedef {{ operation: string, runs: readonly (() => unknown)[] }} Operation every run is timed by itself */

/** How often what is long is repeated: less for what takes seconds. @param {any} model */
const repeatsFor = (model) => (model.claims.length > 50_000 ? 2 : model.claims.length > 10_000 ? 3 : 7)
const steps = 20

/** @param {any} model */
const records = ({ claims, events, sources, observations }) => [claims, events, sources, observations]

/** Reads a little of each record. @param {any} model */
function readOnce(model) {
  let letters = 0
  for (const list of records(model)) for (const { id, points } of list) letters += id.length + (points?.length ?? 0)
  return letters
}

/** @param {any} model */
function lookUps(model) {
  const found = new Map()
  for (const list of records(model)) for (const record of list) found.set(record.id, record)
  return found
}

/** Loads the code that is measured. */
export async function operationsOn() {
  const [load, index, headline, changeDays, response, rows, filter, facets, keys, search, index2, matrix, counts, latest, choice] = await Promise.all(
    [
      'src/model/load.ts',
      'src/model/buildIndex.ts',
      'src/model/rule/headline.ts',
      'src/model/rule/changeDays.ts',
      'src/model/rule/response.ts',
      'src/views/claims/claimRows.ts',
      'src/views/claims/filterClaims.ts',
      'src/views/claims/facetCounts.ts',
      'src/views/claims/claimRow.ts',
      'src/views/search/searchRecord.ts',
      'src/views/search/searchIndex.ts',
      'src/views/shared/positionMatrix.ts',
      'src/views/overview/stateCounts.ts',
      'src/views/overview/latestRecords.ts',
      'src/state/choices.ts',
    ].map(importSource),
  )

  /**
   * @param {any} model
   * @param {string} text
   * @returns {readonly Operation[]}
   */
  function operations(model, text) {
    const times = Array.from({ length: repeatsFor(model) })
    const days = changeDays.changeDays(model)
    const asOf = days.at(-1)
    /** The record with an index of its own, of which nothing has been asked yet. */
    const fresh = () => ({ ...model, index: index.buildIndex(model) })
    const ruleAt = (/** @type {any} */ of, /** @type {string} */ day) => headline.termsBy(of, day)
      .map((/** @type {{ id: string }} */ { id }) => headline.headlineOf(of, id, day))
    /** Each run on a record of its own. @param {string} operation @param {(of: any) => unknown} run @returns {Operation} */
    const cold = (operation, run) => ({ operation, runs: times.map(fresh).map((of) => () => run(of)) })
    /** Runs one after another on the same record, the first before anything is timed. @param {string} operation @param {(day: string) => unknown} run @returns {Operation} */
    const stepping = (operation, run) => {
      run(days.at(-steps - 1))
      return { operation, runs: days.slice(-steps).map((/** @type {string} */ day) => () => run(day)) }
    }
    /** Each run with choices of its own: what the same ones came to is remembered. @param {string} operation @param {(chosen: any) => unknown} run @returns {Operation} */
    const filtering = (operation, run) => ({
      operation,
      runs: [...times, ...times].map(() => ({ ...choice.noChoices, party: ['taliban'], says: ['not-kept'] })).map((chosen) => () => run(chosen)),
    })
    const later = fresh()
    const rowsOfDay = rows.claimRows(model, asOf)
    return [
      { operation: 'parse and check', runs: times.map(() => () => load.loadModel(text)) },
      // What the machine itself takes longer for, as the record outgrows its caches: nothing can grow more slowly than these.
      { operation: 'reading each record once', runs: times.map(() => () => readOnce(model)) },
      { operation: 'look-ups by id alone', runs: times.map(() => () => lookUps(model)) },
      { operation: 'index', runs: times.map(() => () => index.buildIndex(model)) },
      cold('rule for all terms at a day', (of) => ruleAt(of, asOf)),
      stepping('rule for all terms, stepping the day', (day) => ruleAt(later, day)),
      cold('unanswered allegations at a day', (of) => response.unansweredAllegations(of, asOf)),
      stepping('overview facts, stepping the day', (day) => [counts.stateCounts(later, day), latest.latestRecords(later, day, 6)]),
      cold('rows of statements at a day', (of) => rows.claimRows(of, asOf)),
      filtering('filter statements', (chosen) => filter.filterClaims(rowsOfDay, chosen)),
      filtering('counts of all filters', (chosen) => keys.facetKeys.map((/** @type {string} */ key) => facets.facetCounts(rowsOfDay, chosen, key))),
      { operation: 'search index', runs: [() => index2.searchIndex(model)] },
      { operation: 'search', runs: ['prisoners', 'withdrawal of troops', 'ghani'].map((words) => () => search.searchRecord(model, words, asOf)) },
      cold('position matrix at a day', (of) => matrix.positionMatrix(matrix.matrixFacts(of, asOf), choice.noChoices)),
    ]
  }
  return { operations }
}
