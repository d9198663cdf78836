import { useEffect, useState } from 'react'
import { useTracker, useTrackerHandle } from '../state/TrackerContext.tsx'
import { Button } from '../ui/Button.tsx'
import { keepOffline, keptOffline, removeOffline } from './keepOffline.ts'

/** Whether the app is kept on the device, and how to have it removed or kept again. Nothing where it can be neither. */
export function KeptOnDevice() {
  const { preferences } = useTrackerHandle()
  const base = useTracker((state) => state.base)
  const [kept, setKept] = useState<boolean | null>(null)

  useEffect(() => {
    void keptOffline(base).then((registration) => {
      if (registration !== undefined) setKept(true)
      else if (!preferences.keeps() && 'serviceWorker' in navigator) setKept(false)
    })
  }, [base, preferences])

  const remove = async () => {
    preferences.rememberKeeping(false)
    await removeOffline(base)
    setKept(false)
  }
  const keepAgain = async () => {
    preferences.rememberKeeping(true)
    await keepOffline(base)
    setKept(true)
  }

  if (kept === null) return null
  return (
    <p role="status">
      {kept
        ? 'The app and the record are kept on this device, so that every page can be read without a network. '
        : 'Nothing of the app is kept on this device but this choice. '}
      <Button look="quiet" onClick={() => void (kept ? remove() : keepAgain())}>
        {kept ? 'Remove from this device' : 'Keep for reading without a network'}
      </Button>
    </p>
  )
}
