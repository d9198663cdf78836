import { describe, expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { countsOverTimeSentence } from '../../../src/text/sentences/countsOverTimeSentence.ts'
import { placeSparkline, sparkFrame, sparklineFacts } from '../../../src/views/shared/placeSparkline.ts'
import { aTerm, anObservation, modelOf, publicFrom } from '../../model/build.ts'

const series = [{ id: 'a-series', title: 'Prisoners', unit: 'prisoners', counts: 'Prisoners.' }]
const measure = { series: 'a-series', target: 5000, direction: 'up-to' as const }
const count = (on: string, value: number, rest: Parameters<typeof anObservation>[0] = {}) =>
  anObservation({ id: `o-${on}-${value}`, date: on, value, countedBy: 'taliban', public: publicFrom(on.length === 7 ? `${on}-28` : on), ...rest })

function factsAt(asOf: string, observations: readonly ReturnType<typeof anObservation>[]) {
  const model = modelOf({ series, terms: [aTerm({ measure })], observations: [...observations] })
  const [term] = model.terms
  return term === undefined ? null : sparklineFacts(model, term, day(asOf))
}

describe('the counts of a term in the size of a word', () => {
  test('are no line where there is none, or one by each', () => {
    expect(factsAt('2020-06-01', [])).toBeNull()
    expect(factsAt('2020-06-01', [count('2020-04-01', 20), count('2020-05-01', 90, { countedBy: 'united-states' })])).toBeNull()
  })

  test('are a line per counter, in the order of their days, and only of what was public', () => {
    const facts = factsAt('2020-05-15', [count('2020-05-01', 90), count('2020-04-01', 20), count('2020-06-01', 400)])
    expect(facts?.runs.map(({ counter, counts }) => [counter, counts.map(({ value }) => value)])).toEqual([['taliban', [20, 90]]])
  })

  test('stand between the signing and the day shown, the target above them, inside the frame', () => {
    const facts = factsAt('2020-05-15', [count('2020-02-29', 0), count('2020-05-15', 2500)])
    if (facts === null) throw new Error('nothing is drawn')
    const { inset, width, height } = sparkFrame
    expect(placeSparkline(facts)).toEqual({
      target: `M${inset} ${inset}H${width - inset}`,
      runs: [{ counter: 'taliban', d: `M${inset} ${height - inset}H${width - inset}V${height / 2}`, end: { x: width - inset, y: height / 2 } }],
    })
  })

  test('of two on one day, or of a month, still make a line that never turns back', () => {
    const facts = factsAt('2020-06-30', [count('2020-04-10', 20), count('2020-04-10', 30), count('2020-05', 90)])
    if (facts === null) throw new Error('nothing is drawn')
    const [run] = placeSparkline(facts).runs
    const across = [...(run?.d ?? '').matchAll(/[MH]([\d.]+)/g)].map(([, x]) => Number(x))
    expect(across).toEqual(across.toSorted((a, b) => a - b))
  })

  test('on the day of the signing stand at its beginning', () => {
    const facts = factsAt('2020-02-29', [count('2020-02-29', 0), count('2020-02-29', 10)])
    if (facts === null) throw new Error('nothing is drawn')
    expect(placeSparkline(facts).runs[0]?.end.x).toBe(sparkFrame.inset)
  })

  test('are said from the first to the last', () => {
    const model = modelOf({ series, observations: [count('2020-04-12', 20), count('2020-05-31', 420)] })
    expect(countsOverTimeSentence(model, 'taliban', model.observations)).toBe('By the count of the taliban: 20 (12 April 2020) to 420 (31 May 2020), 2 counts.')
  })
})
