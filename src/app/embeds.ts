import { paths } from '../state/paths.ts'
import { matchRoute, notFound } from './routes.ts'

/** Whether a path is that of a page for other sites to frame. */
export const isEmbed = (path: string): boolean => path.startsWith(paths.embed('/'))

/** The piece of a page that has a picture further down, and the piece its name; of any other page it is the page in small. */
const pieces: Readonly<Record<string, string>> = {
  [paths.parties()]: '/activity',
  [paths.terms()]: '/links',
}

/** The path of the page that other sites may frame in place of a page; null where there is none. */
export function embedOf(path: string): string | null {
  const embed = paths.embed(pieces[path] ?? path)
  return matchRoute(embed).view === notFound ? null : embed
}
