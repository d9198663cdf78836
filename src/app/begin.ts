import { openBrowserHistory } from '../state/history.ts'
import { browserPreferences } from '../state/preferences.ts'
import { keepEarlyUse, takeEarlyUse } from '../ui/earlyUse.ts'
import { firstUse } from '../ui/firstUse.ts'
import { isSearchKey } from './isSearchKey.ts'
import { type FetchedRecord, madeFor, recordName } from './madePage.ts'
import { nameSite } from './nameSite.ts'

/** Whether the reader asked the browser to fetch no more than needed. Not every browser says. */
const savesData = (): boolean => Reflect.get(Reflect.get(navigator, 'connection') ?? {}, 'saveData') === true

/** Settles once the page is drawn and the browser has nothing better to do. */
async function whenDrawn(): Promise<void> {
  if (document.readyState !== 'complete') await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }))
  await new Promise<void>((resolve) => {
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 1000 })
    else setTimeout(resolve, 100)
  })
}

/** Fetches the record, once. Whoever waits for it says what went wrong; until then nobody has to. */
function fetchRecord(base: string): Promise<FetchedRecord> {
  const record = (async () => {
    const response = await fetch(`${base}${recordName}`)
    return { ok: response.ok, status: response.status, file: await response.blob() }
  })()
  record.catch(() => {})
  return record
}

/** Has the browser fetch the scripts that the build named in the head, without running them. */
function fetchScripts(): void {
  for (const href of madeFor('scripts')?.split(' ') ?? []) {
    const link = document.createElement('link')
    Object.assign(link, { rel: 'modulepreload', crossOrigin: '', href })
    document.head.append(link)
  }
}

/** Has the app kept for reading without a network, once all that this visit takes is here. */
async function keep(base: string): Promise<void> {
  if (savesData() || !browserPreferences().keeps()) return
  await whenDrawn()
  const { keepOffline } = await import('./keepOffline.ts')
  await keepOffline(base)
}

/** Before the code that opens the search is here: some browsers look through the page at a slash, and a field can be typed in already. */
function startSearch(event: KeyboardEvent): void {
  if (!isSearchKey(event) || !browserPreferences().searchKey()) return
  event.preventDefault()
  document.getElementById('page-start')?.focus()
}

/**
 * Starts the app when it is time. A page made for its address is complete as it stands: what using it takes is fetched once
 * the page is drawn, unless the reader saves data, and runs when somebody uses it. An address with a query shows nothing
 * before the app has drawn it, so there it starts at once.
 */
export async function begin(base: string): Promise<void> {
  const made = madeFor('address') !== undefined && openBrowserHistory().current().search === ''
  let record: Promise<FetchedRecord> | undefined
  if (import.meta.env.PROD) void keep(base)
  const before = takeEarlyUse()
  if (made) {
    nameSite()
    keepEarlyUse(before, startSearch)
    const used = firstUse(before.length > 0)
    if (!savesData()) {
      await Promise.race([used, whenDrawn()])
      fetchScripts()
      record = fetchRecord(base)
    }
    await used
  }
  record ??= fetchRecord(base)
  const { start } = await import('./start.tsx')
  await start(base, record)
}
