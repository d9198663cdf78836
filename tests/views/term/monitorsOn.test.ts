import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { findingsOn } from '../../../src/model/rule/findings.ts'
import { monitorsOn } from '../../../src/views/term/monitorsOn.ts'
import { voicesOn } from '../../../src/views/term/voicesOn.ts'
import { aFinding, modelOf, says } from '../../model/build.ts'

const asOf = day('2021-12-31')

test('each monitor stands once, with its latest finding first and its other reports behind', () => {
  const model = modelOf({
    claims: [
      aFinding('first', '2020-05-01', 'lead-ig', 'unclear'),
      aFinding('second', '2020-08-01', 'lead-ig', 'broken'),
      says('report', '2020-09-01', 'un-mission', 'mention', 'taliban', { kind: 'finding' }),
    ],
  })
  const monitors = monitorsOn(findingsOn(model, 'the-term', asOf), voicesOn(model, 'the-term', [], asOf).monitors)
  expect(
    monitors.map(({ monitor, finding, first, others }) => [
      monitor,
      finding?.verdict ?? null,
      first.id,
      others.map(({ id }) => id),
    ]),
  ).toEqual([
    ['lead-ig', 'broken', 'second', ['first']],
    ['un-mission', null, 'report', []],
  ])
})
