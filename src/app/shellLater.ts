import { later } from '../views/shared/later.tsx'

/** What stands at the end of every page; its code comes after the rest of the shell answers. */
export const takeAway = later(async () => (await import('./TakeAway.tsx')).TakeAway)
/** What appears only where something newer has come. */
export const newVersion = later(async () => (await import('./NewVersion.tsx')).NewVersion)
export const footer = later(async () => (await import('./Footer.tsx')).Footer)

/** Fetches all of it, for a page that is drawn from nothing. */
export const loadShell = async (): Promise<void> => {
  await Promise.all([takeAway.load(), newVersion.load(), footer.load()])
}
