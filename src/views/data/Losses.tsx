import { Disclosure } from '../../ui/Disclosure.tsx'
import { Prose } from '../../ui/Prose.tsx'

/** What a form cannot carry, on request. */
export function Losses({ form, sentences }: { readonly form: string; readonly sentences: readonly string[] }) {
  return (
    <Disclosure summary={`What ${form} cannot carry`}>
      <Prose>
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Prose>
    </Disclosure>
  )
}
