import { useEffect, useState } from 'react'
import { useTracker, useTrackerHandle } from '../state/TrackerContext.tsx'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { keptOffline } from './keepOffline.ts'
import styles from './NewVersion.module.css'

/** Tells of a newer version that has come whole and waits; the reader says when it is taken up. */
export function NewVersion() {
  const { history } = useTrackerHandle()
  const base = useTracker((state) => state.base)
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null)

  useEffect(() => {
    let registration: ServiceWorkerRegistration | undefined
    const look = (): void => setWaiting(registration?.waiting ?? null)
    const watch = (): void => registration?.installing?.addEventListener('statechange', look)
    void keptOffline(base).then((found) => {
      registration = found
      look()
      watch()
      registration?.addEventListener('updatefound', watch)
    })
    return () => registration?.removeEventListener('updatefound', watch)
  }, [base])

  if (waiting === null) return null
  const takeUp = (): void => {
    const reload = (): void => {
      const { pathname, search, hash } = history.current()
      history.load(`${pathname}${search}${hash}`)
    }
    navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
    waiting.postMessage('take-up')
  }
  return (
    <div className={styles.offer}>
      <Notice kind="status" title="A newer version is ready">
        <p>
          What is shown here is of the version you opened.{' '}
          <Button look="quiet" onClick={takeUp}>
            Reload with the newer version
          </Button>
        </p>
      </Notice>
    </div>
  )
}
