import type { Term } from '../../model/types.ts'
import { say } from '../../text/say.ts'
import { Prose } from '../../ui/Prose.tsx'

/** What about the term itself is in dispute or not known. */
export function TermOpen({ term }: { readonly term: Term }) {
  return (
    <Prose>
      {term.open.length > 0 && (
        <ul>
          {term.open.map((text) => (
            <li key={say(text)}>{say(text)}</li>
          ))}
        </ul>
      )}
      {term.note !== undefined && <p>{say(term.note)}</p>}
    </Prose>
  )
}
