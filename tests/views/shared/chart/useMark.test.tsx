import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { readAddress } from '../../../../src/state/address.ts'
import { memoryHistory } from '../../../../src/state/history.ts'
import { placeOf } from '../../../../src/state/place.ts'
import { memoryPreferences } from '../../../../src/state/preferences.ts'
import { createTracker } from '../../../../src/state/store.ts'
import { TrackerProvider } from '../../../../src/state/TrackerContext.tsx'
import { useMark } from '../../../../src/views/shared/chart/useMark.ts'
import { smallModel } from '../../../state/smallModel.ts'

function start(url: string) {
  const history = memoryHistory(url)
  const address = readAddress(placeOf(url), '/', smallModel)
  const tracker = createTracker({ model: smallModel, base: '/', address, history, preferences: memoryPreferences(), prepare: () => {} })
  const wrapper = ({ children }: { readonly children: ReactNode }) => <TrackerProvider tracker={tracker}>{children}</TrackerProvider>
  const { result } = renderHook(useMark, { wrapper })
  return { history, mark: () => result.current }
}

test('the mark that the address names is looked at', () => {
  expect(start('/withdrawal?mark=full-withdrawal').mark().selected).toBe('full-withdrawal')
  expect(start('/withdrawal').mark().selected).toBeNull()
})

test('looking at marks in passing writes nothing to the history', () => {
  const { history, mark } = start('/withdrawal')
  act(() => mark().onLook('signing'))
  act(() => mark().onLook('full-withdrawal'))
  expect(mark().selected).toBe('full-withdrawal')
  expect(history.entries()).toEqual(['/withdrawal'])
})

test('the first choice adds an entry, the next rewrites it, and going back leaves no mark', () => {
  const { history, mark } = start('/withdrawal')
  act(() => mark().onSelect('signing'))
  act(() => mark().onSelect('full-withdrawal'))
  expect(history.entries()).toEqual(['/withdrawal', '/withdrawal?mark=full-withdrawal'])
  act(() => mark().onLook('signing'))
  act(() => history.back())
  expect(mark().selected).toBeNull()
})
