import { type ReactNode, startTransition, useLayoutEffect } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import type { Loaded } from '../model/load.ts'
import { readAddress } from '../state/address.ts'
import { openBrowserHistory } from '../state/history.ts'
import { browserPreferences } from '../state/preferences.ts'
import { createTracker } from '../state/store.ts'
import { App } from './App.tsx'
import { type FetchedRecord, madeFor, pageText } from './madePage.ts'
import { readRecord } from './readRecord.ts'
import { prepare } from './routes.ts'
import { loadShell } from './shellLater.ts'

/** Reads the record once it is here. A file that does not come is a problem like any other. */
async function loadRecord(record: Promise<FetchedRecord>, base: string): Promise<Loaded> {
  try {
    const { ok, status, file } = await record
    if (ok) return await readRecord(file, base)
    throw new Error(`the server answered ${status}`)
  } catch (error) {
    const { missingRecord } = await import('./missingRecord.ts')
    return missingRecord(error)
  }
}

interface DrawnProps {
  readonly children: ReactNode
  readonly onDrawn: () => void
}

/** Tells when what it holds is on the page. */
function Drawn({ children, onDrawn }: DrawnProps) {
  useLayoutEffect(onDrawn, [onDrawn])
  return children
}

/**
 * Draws in place of whatever the page came with, and shows what `boot.js` has hidden. A transition is drawn in slices, between
 * which the page that is there still answers: of a large record the first drawing takes long.
 */
function mount(root: Element, node: ReactNode, hash = ''): void {
  const onDrawn = () => {
    document.documentElement.style.removeProperty('visibility')
    if (hash !== '') document.getElementById(hash.slice(1))?.scrollIntoView()
  }
  startTransition(() => createRoot(root).render(<Drawn onDrawn={onDrawn}>{node}</Drawn>))
}

/** Reads the record, makes the store, and takes over the page, or draws it where it was not made for what is asked. */
export async function start(base: string, record: Promise<FetchedRecord>): Promise<void> {
  const root = document.getElementById('root')
  if (root === null) throw new Error('The page has no element with the id "root".')

  const loaded = await loadRecord(record, base)
  if (!loaded.ok) {
    const { ProblemPage } = await import('./ProblemPage.tsx')
    mount(root, <ProblemPage problems={loaded.problems} />)
    return
  }

  const isOwn = madeFor('record') === loaded.hash
  const recordSum = isOwn ? (madeFor('sha256') ?? null) : null
  const history = openBrowserHistory()
  const place = history.current()
  const address = readAddress(place, base, loaded.model)
  const tracker = createTracker({ model: loaded.model, base, address, history, preferences: browserPreferences(), prepare, recordSum, pageText })

  const app = <App tracker={tracker} />
  const made = isOwn && madeFor('address') === address.path && place.search === ''
  if (made) {
    // The page is complete as it stands: the shell answers at once, the view when its code has come.
    hydrateRoot(root, app)
  } else {
    await Promise.all([prepare(address.path), loadShell(address.notices)])
    mount(root, app, place.hash)
  }
}
