/** One address of every kind there is, with the ids of records that hold much. */
export const kinds = [
  '/',
  '/terms',
  '/terms/taliban-prisoners-released',
  '/claims',
  '/claims/2020-04-05-usfora-upholds-terms-baseless',
  '/parties',
  '/parties/taliban',
  '/exchange',
  '/withdrawal',
  '/argument',
  '/events/ev-2020-09-03-exchange-over',
  '/sources',
  '/sources/c-founding-article',
  '/changes',
  '/search',
  '/search?q=prisoners',
  '/method',
  '/compare',
  '/compare?term=taliban-prisoners-released,other-side-prisoners-released',
  '/embed/terms/taliban-prisoners-released',
  '/embed/exchange',
  '/embed/withdrawal',
  '/embed/argument',
  '/embed/activity',
  '/embed/links',
  '/data',
  // Nothing is there.
  '/terms/us-first-drawdwn',
  // Something is there, and it was not public yet.
  '/terms/understanding-military-channel?asof=2020-04-06',
] as const

/** Those of them that answer 404. */
export const isMissing = (address: string): boolean => address === '/terms/us-first-drawdwn'
