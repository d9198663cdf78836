/** The base path with a slash at both ends: `/` or `/doha/`. */
const wholeBase = (base: string): string => `/${segmentsOf(base).map((segment) => `${segmentForm(segment)}/`).join('')}`

const segmentsOf = (path: string): readonly string[] => path.split('/').filter((segment) => segment !== '')

/**
 * Gives each segment its one percent-encoded form, so that `%2D` and `-` are the same address and a backslash cannot
 * become a slash. A segment whose encoding is malformed stays as it is and so matches no page.
 */
function segmentForm(segment: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(segment).replace(/\p{Surrogate}/gu, '\uFFFD'))
  } catch {
    return segment.replaceAll('\\', '%5C')
  }
}

/**
 * The path within the app: base taken off, no slash at the end, `/` for the first page. Doubled slashes become one,
 * for a path that starts with two would be read as another host when it is written to the history. A host that serves
 * the built files by their names (`/terms.html`, `/index.html`) gives the same path.
 */
export function readPath(pathname: string, base: string): string {
  const whole = `/${segmentsOf(pathname).map(segmentForm).join('/')}`
  const root = wholeBase(base)
  const inside = `${whole}/` === root ? '/' : whole.startsWith(root) ? `/${whole.slice(root.length)}` : whole
  const page = inside.replace(/\.html$/, '')
  return page === '/index' ? '/' : page
}

/** The path as the browser shows it, under the base path. */
export const printPath = (path: string, base: string): string =>
  `${wholeBase(base)}${segmentsOf(path).map(segmentForm).join('/')}`
