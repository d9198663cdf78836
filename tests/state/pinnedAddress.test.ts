import { describe, expect, it } from 'vitest'
import { readAddress } from '../../src/state/address.ts'
import { pinnedAddress } from '../../src/state/pinnedAddress.ts'
import { placeOf } from '../../src/state/place.ts'
import { wholeRecord as model } from '../views/renderView.tsx'

const pinned = (url: string) => pinnedAddress({ model, base: '/', address: readAddress(placeOf(url), '/', model) })

describe('an address to keep', () => {
  it('names the last day and the version of the record', () => {
    expect(pinned('/terms')).toBe(`/terms?asof=2021-08-31&v=${model.version}`)
  })

  it('keeps a past day as the reader chose it', () => {
    expect(pinned('/terms?asof=2020-04-06&q=strike')).toBe(`/terms?asof=2020-04-06&q=strike&v=${model.version}`)
  })
})
