import { termOf } from '../../model/rule/lookUp.ts'
import { principalOf } from '../../model/rule/principal.ts'
import type { Claim, Model } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { claimTitle } from '../../text/claimTitle.ts'
import { answerKindWords, channelWords, claimKindWords } from '../../text/labels/claimWords.ts'
import { partyName } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import type { Entry, EntryText } from './entry.ts'
import { idWords, seen, unseen } from './entryText.ts'

function textsOf(model: Model, claim: Claim): readonly EntryText[] {
  const terms = [...new Set(claim.points.map(({ term }) => term))].map((id) => termOf(model, id))
  const { quote } = claim
  return [
    seen(3, say(claim.summary)),
    ...(quote === undefined ? [] : [{ text: quote.text, weight: 2.5, shown: 'quote', language: quote.language } as const]),
    unseen(1.5, idWords(claim.id)),
    unseen(1.5, claim.speaker, partyName(model, claim.party), partyName(model, principalOf(model, claim.party))),
    // What monitors find, they publish as reports.
    ...(claim.kind === 'finding' ? [unseen(2.5, 'report')] : []),
    unseen(1, claimKindWords[claim.kind].label, claim.answerKind && answerKindWords[claim.answerKind].label),
    unseen(0.8, channelWords[claim.channel], claim.channelNote && say(claim.channelNote)),
    ...terms.map((term) => ({ ...seen(0.5, say(term.title), 'On'), from: term.public.day })),
  ]
}

/** The statements. */
export function* claimEntries(model: Model): Generator<Entry> {
  for (const claim of model.claims) yield {
    kind: 'claim',
    id: claim.id,
    from: claim.public.day,
    shown: () => ({ path: paths.claim(claim.id), title: claimTitle(model, claim), party: principalOf(model, claim.party) }),
    texts: () => textsOf(model, claim),
    dates: () => [claim.date, claim.public.day],
  }
}
