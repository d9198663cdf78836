import { useTracker } from '../../state/TrackerContext.tsx'

/** A link to a file of the site, by its name. The browser follows it by itself. */
export function FileLink({ path }: { readonly path: string }) {
  const base = useTracker((state) => state.base)
  return <a href={`${base}${path.slice(1)}`}>{path.slice(path.lastIndexOf('/') + 1)}</a>
}
