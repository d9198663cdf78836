import { threadsOf } from '../../model/rule/thread.ts'
import type { Claim } from '../../model/types.ts'
import { searchedWords } from '../../text/sentences/searchedWords.ts'
import { Absent } from '../../ui/Absent.tsx'
import { Thread } from '../shared/Thread.tsx'
import { useAsOf } from '../shared/useAsOf.ts'

/** Every statement joined to this one by answers, in order of date, with this one marked. */
export function ClaimThread({ claim }: { readonly claim: Claim }) {
  const { model, asOf } = useAsOf()
  const threads = threadsOf(model, claim, asOf)
  const isAlone = threads.every(({ replies }) => replies.length === 0)
  if (isAlone) {
    return <Absent>It answers no statement on record, and none on record answers it. Searched: {searchedWords(model, asOf)}.</Absent>
  }
  return <Thread label="Statements joined by answers, oldest first" threads={threads} current={claim.id} />
}
