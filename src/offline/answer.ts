/** What the worker keeps, and of which build it is; the build writes it in front of the worker. */
export interface Kept {
  /** The same for builds that keep the same bytes. */
  readonly version: string
  /** The base path of the site. */
  readonly base: string
  /** Paths of everything that is kept. */
  readonly files: readonly string[]
  /** The path of the page that draws any address from the rest. */
  readonly page: string
}

/**
 * How a request is answered. Files with a fingerprint in their name never change, so what is kept is right; all else comes
 * from the network as long as there is one, so that what is shown is of one build: the newest, or the one that is kept.
 */
export type Way = 'kept-first' | 'network-first' | 'page'

/** What is asked for: a path, by a page or as a page. */
export interface Asked {
  readonly path: string
  readonly asPage: boolean
}

/** How a request is answered; null for what the worker leaves to the browser. */
export function wayOf({ path, asPage }: Asked, { base, files }: Kept): Way | null {
  if (files.includes(path)) return path.startsWith(`${base}assets/`) ? 'kept-first' : 'network-first'
  // An address has no ending; files to take away do, and are not kept.
  return asPage && path.startsWith(base) && !/\.[a-z]+$/.test(path) ? 'page' : null
}

/** Where answers come from. */
export interface Doors<Answer> {
  readonly network: () => Promise<Answer>
  /** What is kept under a path, if it is. */
  readonly kept: (path: string) => Promise<Answer | undefined>
}

/** Answers a request. Rejects as the network does where neither of the two has an answer. */
export async function answer<Answer>(way: Way, path: string, { page }: Pick<Kept, 'page'>, doors: Doors<Answer>): Promise<Answer> {
  if (way === 'kept-first') return (await doors.kept(path)) ?? (await doors.network())
  try {
    return await doors.network()
  } catch (error) {
    const instead = await doors.kept(way === 'page' ? page : path)
    if (instead === undefined) throw error
    return instead
  }
}
