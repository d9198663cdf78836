/** Where a browser is, within its origin. */
export type Place = {
  readonly pathname: string
  /** With its `?`, or empty. */
  readonly search: string
  /** With its `#`, or empty. */
  readonly hash: string
}

/** Takes an address within the origin apart. Total: any text has a path, a query and a fragment. */
export function placeOf(url: string): Place {
  const [beforeHash, hash] = splitAt(url, '#')
  const [pathname, search] = splitAt(beforeHash, '?')
  return { pathname, search, hash }
}

const splitAt = (text: string, mark: string): readonly [string, string] => {
  const at = text.indexOf(mark)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at)]
}
