import type { Address } from '../state/address.ts'
import { later } from '../views/shared/later.tsx'
import { isSetAside } from './isSetAside.ts'

const fetchEnd = async () => (await import('./PageEnd.tsx')).pageEnd
/** What stands at the end of every page; its code comes after the rest of the shell answers. */
export const takeAway = later(async () => (await fetchEnd()).TakeAway)
/** What appears only where something newer has come. */
export const newVersion = later(async () => (await fetchEnd()).NewVersion)
export const footer = later(async () => (await fetchEnd()).Footer)
/** What appears only at an address that was made from another version of the record. */
export const otherVersion = later(async () => (await import('./OtherVersion.tsx')).OtherVersion)
/** What appears only at an address of which not all could be used. */
export const setAside = later(async () => (await import('./SetAside.tsx')).SetAside)

/** Fetches all of it that an address takes, for a page that is drawn from nothing. */
export const loadShell = async (notices: Address['notices'] = []): Promise<void> => {
  const others = notices.map((notice) => (isSetAside(notice) ? setAside : otherVersion))
  await Promise.all([takeAway, newVersion, footer, ...others].map((part) => part.load()))
}
