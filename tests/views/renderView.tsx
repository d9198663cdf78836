import { readFileSync } from 'node:fs'
import { render } from '@testing-library/react'
import { loadModel } from '../../src/model/load.ts'
import type { Model } from '../../src/model/types.ts'
import { readAddress } from '../../src/state/address.ts'
import { memoryHistory } from '../../src/state/history.ts'
import { placeOf } from '../../src/state/place.ts'
import { memoryPreferences } from '../../src/state/preferences.ts'
import { createTracker } from '../../src/state/store.ts'
import { TrackerProvider } from '../../src/state/TrackerContext.tsx'
import type { ViewDefinition } from '../../src/views/shared/viewDefinition.ts'

function load(file: string): Model {
  const loaded = loadModel(readFileSync(file, 'utf8'))
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 2))
  return loaded.model
}

/** The record of the founding article alone, to 6 April 2020: small enough to know by heart, and it does not grow. */
export const articleRecord = load('tests/fixtures/article.json')
/** The record that ships with the code. */
export const wholeRecord = load('public/agreement.json')

/** Fetches what comes after the first part of a view, as the app does before it shows the page. */
export const loadLater = async ({ later = [] }: ViewDefinition): Promise<void> => {
  await Promise.all(later.map((part) => part.load()))
}

/** The store of the app at an address, with a history and preferences that are kept in memory. */
export function trackerAt(url: string, { model = articleRecord, base = '/', ...more }: Partial<Parameters<typeof createTracker>[0]> = {}) {
  const history = memoryHistory(url)
  const address = readAddress(placeOf(url), base, model)
  const tracker = createTracker({ model, base, address, history, preferences: memoryPreferences(), prepare: () => {}, ...more })
  return { tracker, history }
}

/** Renders one view at an address, as the app would, without the shell around it. */
export function renderView(
  view: ViewDefinition,
  { url, id = '', model = articleRecord }: { readonly url: string; readonly id?: string; readonly model?: Model },
) {
  const { tracker, history } = trackerAt(url, { model })
  const rendered = render(
    <TrackerProvider tracker={tracker}>
      <view.Page id={id} />
    </TrackerProvider>,
  )
  return { ...rendered, tracker, history }
}
