import { paths } from '../../state/paths.ts'
import { say } from '../../text/say.ts'
import { Link } from './Link.tsx'
import { useAsOf } from './useAsOf.ts'

/** Terms by title, each a link, on one line. */
export function TermLinks({ terms }: { readonly terms: readonly string[] }) {
  const { model } = useAsOf()
  return terms
    .flatMap((id) => model.index.terms.get(id) ?? [])
    .map((term, index) => (
      <span key={term.id}>
        {index > 0 && '; '}
        <Link to={paths.term(term.id)}>{say(term.title)}</Link>
      </span>
    ))
}
