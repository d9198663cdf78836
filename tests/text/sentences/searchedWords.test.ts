import { describe, expect, it } from 'vitest'
import { parseDay } from '../../../src/model/days.ts'
import { searchedWords } from '../../../src/text/sentences/searchedWords.ts'
import { wholeRecord } from '../../views/renderView.tsx'

function day(text: string) {
  const parsed = parseDay(text)
  if (parsed === null) throw new Error(text)
  return parsed
}

describe('what was searched', () => {
  it('is named to the end of the search', () => {
    expect(searchedWords(wholeRecord, wholeRecord.agreement.coverage.to)).toBe(
      'English-language sources to 31 August 2021; Pashto and Dari not searched',
    )
  })

  it('names no day later than the one shown', () => {
    expect(searchedWords(wholeRecord, day('2020-04-06'))).toBe(
      'English-language sources to 6 April 2020; Pashto and Dari not searched',
    )
  })
})
