import { type ComponentType, Suspense, useState, useSyncExternalStore } from 'react'
import { useTracker } from '../state/TrackerContext.tsx'
import { Button } from '../ui/Button.tsx'
import { embedOf } from './embeds.ts'

interface ShareActionsProps {
  /** The complete address to hand on. */
  readonly address: () => string
}

const never = () => () => {}

/** The system's share sheet where there is one, and the code to embed the page where it has a piece to embed. */
export function ShareActions({ address }: ShareActionsProps) {
  const embed = embedOf(useTracker((state) => state.address.path))
  const canShare = useSyncExternalStore(never, () => 'share' in navigator, () => false)
  const [Snippet, setSnippet] = useState<ComponentType<{ readonly embed: string }> | null>(null)

  async function share() {
    try {
      await navigator.share({ title: document.title, url: address() })
    } catch {
      // The reader closed the sheet, or the system refused; the link can be copied all the same.
    }
  }

  async function toggle() {
    const next = Snippet === null ? (await import('./EmbedSnippet.tsx')).EmbedSnippet : null
    setSnippet(() => next)
  }

  return (
    <>
      {canShare && (
        <Button look="quiet" onClick={() => void share()}>
          Share…
        </Button>
      )}
      {embed !== null && (
        <Button look="quiet" pressed={Snippet !== null} onClick={() => void toggle()}>
          Embed this
        </Button>
      )}
      {embed !== null && Snippet !== null && (
        <Suspense>
          <Snippet key={embed} embed={embed} />
        </Suspense>
      )}
    </>
  )
}
