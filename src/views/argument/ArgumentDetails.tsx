import { paths } from '../../state/paths.ts'
import { claimTitle } from '../../text/claimTitle.ts'
import { Button } from '../../ui/Button.tsx'
import { Toolbar } from '../../ui/Toolbar.tsx'
import { ClaimCard } from '../shared/ClaimCard.tsx'
import { Link } from '../shared/Link.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import type { ArgumentFacts } from './argumentFacts.ts'

interface ArgumentDetailsProps {
  readonly facts: ArgumentFacts
  readonly selected: string | null
  readonly onSelect: (key: string) => void
}

/** The selected statement with its words, its sources and its thread, and steps along its arcs. */
export function ArgumentDetails({ facts, selected, onSelect }: ArgumentDetailsProps) {
  const { model } = useAsOf()
  const claim = facts.marks.some(({ key }) => key === selected) ? model.claims.find(({ id }) => id === selected) : undefined
  if (claim === undefined) {
    return (
      <p>
        {selected !== null && 'The statement that the address names was not public by this day or does not fit these choices. '}
        Select a mark to read the words, the source, what it answers and what answers it.
      </p>
    )
  }
  const answered = facts.links.filter(({ answer }) => answer === claim.id).map((link) => link.answered)
  const answers = facts.links.filter((link) => link.answered === claim.id).map(({ answer }) => answer)
  const steps = [
    ...answered.map((id) => ({ id, words: 'Answers' })),
    ...answers.map((id) => ({ id, words: 'Answered by' })),
  ]
  return (
    <>
      <ClaimCard claim={claim} answers={[]} />
      {steps.length > 0 && (
        <Toolbar label="Along the arcs of this statement">
          {steps.map(({ id, words }) => {
            const other = model.index.claims.get(id)
            return other === undefined ? null : (
              <Button key={`${words} ${id}`} look="quiet" onClick={() => onSelect(id)}>
                {words}: {claimTitle(model, other)}
              </Button>
            )
          })}
        </Toolbar>
      )}
      <p>
        <Link to={paths.claim(claim.id)}>The statement with its whole thread</Link>
      </p>
    </>
  )
}
