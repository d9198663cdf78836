import { navigationOf } from './history.ts'

/** Where the reader is in a page: a link in view, by where it leads and how many such come before, and the height at which it stands. */
interface Spot {
  readonly href: string
  readonly nth: number
  readonly top: number
}

/** Where a link is looked for, as shares of the window: first in the middle. */
const heights = [0.5, 0.4, 0.6, 0.3, 0.7]

const linksTo = (href: string): readonly Element[] => [...document.querySelectorAll(`main a[href="${CSS.escape(href)}"]`)]

const topOf = (element: Element): number => element.getBoundingClientRect().top

function linkNear(share: number): Element | null {
  const near = document.elementFromPoint(window.innerWidth / 2, window.innerHeight * share)?.closest('main :has(a[href])')?.querySelector('a[href]') ?? null
  return near !== null && topOf(near) >= 0 && topOf(near) < window.innerHeight ? near : null
}

/** Where the reader is now; null at the top of the page, which is the same place however it is laid out. */
function spotNow(): Spot | null {
  if (window.scrollY === 0) return null
  const link = heights.map(linkNear).find((each) => each !== null)
  const href = link?.getAttribute('href') ?? null
  return link === undefined || href === null ? null : { href, nth: linksTo(href).indexOf(link), top: topOf(link) }
}

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve))

/** Goes to where the reader was: some times over, as what comes near to view is laid out only then. */
async function goTo({ href, nth, top: before }: Spot): Promise<void> {
  const link = linksTo(href)[nth]
  if (link === undefined) return
  for (let time = 0; time < 4; time += 1) {
    window.scrollTo({ top: window.scrollY + topOf(link) - before, behavior: 'instant' })
    await nextFrame()
  }
}

/**
 * Has steps back and forward end at what the reader saw: `history.ts` goes to the same pixels, but what is far from view is
 * not laid out and counts with a guess, so that they may be another place once the page is drawn anew. Returns how to stop it.
 */
export function keepSpots(): () => void {
  const navigation = navigationOf()
  const spots = new Map<string | undefined, Spot | null>()
  let isStep = false
  const onNavigate = ({ navigationType, canIntercept, hashChange }: NavigateEvent): void => {
    spots.set(navigation?.currentEntry?.key, spotNow())
    isStep = navigationType === 'traverse' && canIntercept && !hashChange
  }
  const onSuccess = (): void => {
    const spot = isStep ? spots.get(navigation?.currentEntry?.key) : undefined
    if (spot !== undefined && spot !== null) void goTo(spot)
  }
  navigation?.addEventListener('navigate', onNavigate)
  navigation?.addEventListener('navigatesuccess', onSuccess)
  return () => {
    navigation?.removeEventListener('navigate', onNavigate)
    navigation?.removeEventListener('navigatesuccess', onSuccess)
  }
}
