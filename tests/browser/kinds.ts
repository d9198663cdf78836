import { compared, otherKinds } from '../../scripts/bench/addresses.mjs'

/** One address of every kind there is, with the ids of records that hold much. */
export const kinds: readonly string[] = [
  ...compared.map(({ path }) => path),
  ...otherKinds,
  '/search?q=prisoners',
  '/compare?term=taliban-prisoners-released,other-side-prisoners-released',
  '/embed/terms/taliban-prisoners-released',
  '/embed/exchange',
  '/embed/withdrawal',
  '/embed/argument',
  '/embed/activity',
  '/embed/links',
  // Nothing is there.
  '/terms/us-first-drawdwn',
  // Something is there, and it was not public yet.
  '/terms/understanding-military-channel?asof=2020-04-06',
]

/** Those of them that answer 404. */
export const isMissing = (address: string): boolean => address === '/terms/us-first-drawdwn'
