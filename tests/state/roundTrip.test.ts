import { describe, expect, it } from 'vitest'
import { printAddress, readAddress } from '../../src/state/address.ts'
import { choiceKeys } from '../../src/state/choiceTable.ts'
import { placeOf } from '../../src/state/place.ts'
import { generatedChoices, generatedQueries } from './generated.ts'
import { smallModel } from './smallModel.ts'

const paths = ['/', '/terms', '/claims', '/search', '/terms/prisoner-release', '/claims/2020-04-05-a-claim']

describe.each(['/', '/doha/'])('under the base path %s', (base) => {
  it('an address that was printed is read back as the same page and choices, without a notice', () => {
    for (const [index, choices] of generatedChoices(400).entries()) {
      const path = paths[index % paths.length] ?? '/'
      const read = readAddress(placeOf(printAddress(path, choices, base)), base, smallModel)
      expect(read).toEqual({ path, choices, notices: [] })
    }
  })

  it('whatever the query holds, reading it does not throw and printing what was read settles at once', () => {
    for (const search of generatedQueries(600)) {
      const read = readAddress({ pathname: `${base}claims`, search }, base, smallModel)
      const printed = printAddress(read.path, read.choices, base)
      const again = readAddress(placeOf(printed), base, smallModel)
      expect(again).toEqual({ path: '/claims', choices: read.choices, notices: [] })
      expect(printAddress(again.path, again.choices, base)).toBe(printed)
    }
  })
})

describe('the generated choices', () => {
  it('make use of every key, so that the round trip leaves none out', () => {
    const used = new Set(
      generatedChoices(400).flatMap((choices) =>
        choiceKeys.filter((key) => {
          const value = choices[key]
          return value !== undefined && value.length > 0
        }),
      ),
    )
    expect(used).toEqual(new Set(choiceKeys))
  })
})
