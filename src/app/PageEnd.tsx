import { Footer } from './Footer.tsx'
import { NewVersion } from './NewVersion.tsx'
import { TakeAway } from './TakeAway.tsx'

/** What every page fetches later: in one script, as every page takes all of it. */
export const pageEnd = { Footer, NewVersion, TakeAway } as const
