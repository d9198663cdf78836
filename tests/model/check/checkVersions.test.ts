import { describe, expect, it, test } from 'vitest'
import type { RecordFile } from '../../../src/model/schema.ts'
import { aRecord } from '../build.ts'
import { problemsIn } from '../problemsIn.ts'

const { version } = aRecord()

type Version = NonNullable<RecordFile['versions']>[number]
const aVersion = (rest: Partial<Version>): Version => ({ version, day: '2026-01-02', summary: 'A version.', changes: [], ...rest })

describe('the change log', () => {
  it('may be absent, and may name this version alone', () => {
    expect(problemsIn(aRecord())).toEqual([])
    expect(problemsIn(aRecord({ versions: [aVersion({})] }))).toEqual([])
  })

  it('ends with the version that the record says it is', () => {
    expect(problemsIn(aRecord({ versions: [aVersion({ version: '9.0.0' })] }))).toEqual([
      { record: 'file', path: 'versions', problem: `the change log ends with version 9.0.0 and the record is version ${version}` },
    ])
  })

  test.each([
    ['0.10.0', '0.9.0'],
    ['1.0.0', '1.0.0'],
  ])('refuses %s before %s', (first, second) => {
    expect(problemsIn({ ...aRecord({ versions: [aVersion({ version: first }), aVersion({ version: second })] }), version: second })).toEqual([
      { record: 'file', path: 'versions[1].version', problem: `version ${second} does not come after ${first}` },
    ])
  })

  it('compares versions as numbers, so that 0.10.0 comes after 0.9.0', () => {
    expect(problemsIn({ ...aRecord({ versions: [aVersion({ version: '0.9.0' }), aVersion({ version: '0.10.0' })] }), version: '0.10.0' })).toEqual([])
  })

  it('is dated in order', () => {
    const versions = [aVersion({ version: '0.0.1', day: '2026-01-03' }), aVersion({})]
    expect(problemsIn(aRecord({ versions }))).toEqual([
      { record: 'file', path: 'versions[1].day', problem: `version ${version} is dated 2026-01-02, before version 0.0.1` },
    ])
  })
})
