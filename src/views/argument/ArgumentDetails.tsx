import { paths } from '../../state/paths.ts'
import { ClaimCard } from '../shared/ClaimCard.tsx'
import { Link } from '../shared/Link.tsx'
import { useAsOf } from '../shared/useAsOf.ts'

/** The words behind the selected mark, its source, and the way to its thread. */
export function ArgumentDetails({ selected }: { readonly selected: string | null }) {
  const { model } = useAsOf()
  const claim = selected === null ? undefined : model.index.claims.get(selected)
  if (claim === undefined) return <p>Select a mark to read the statement, its source and its thread.</p>
  return (
    <>
      <ClaimCard claim={claim} />
      <p>
        <Link to={paths.claim(claim.id)}>The statement in full, with its thread</Link>
      </p>
    </>
  )
}
