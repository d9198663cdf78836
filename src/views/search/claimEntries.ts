import type { Day } from '../../model/days.ts'
import { termOf } from '../../model/rule/lookUp.ts'
import { principalOf } from '../../model/rule/principal.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import type { Claim, Model } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { claimTitle } from '../../text/claimTitle.ts'
import { answerKindWords, channelWords, claimKindWords } from '../../text/labels/claimWords.ts'
import { partyName } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import type { Entry } from './entry.ts'
import { idWords, seen, unseen } from './entryText.ts'

function entryOf(model: Model, claim: Claim, asOf: Day): Entry {
  const terms = [...new Set(claim.points.map(({ term }) => term))].map((id) => termOf(model, id)).filter((term) => publicBy(term, asOf))
  const { quote } = claim
  return {
    kind: 'claim',
    id: claim.id,
    path: paths.claim(claim.id),
    title: claimTitle(model, claim),
    party: principalOf(model, claim.party),
    dates: [claim.date, claim.public.day],
    texts: [
      seen(3, say(claim.summary)),
      ...(quote === undefined ? [] : [{ text: quote.text, weight: 2.5, shown: 'quote', language: quote.language } as const]),
      unseen(1.5, idWords(claim.id)),
      unseen(1.5, claim.speaker, partyName(model, claim.party), partyName(model, principalOf(model, claim.party))),
      // What monitors find, they publish as reports.
      ...(claim.kind === 'finding' ? [unseen(2.5, 'report')] : []),
      unseen(1, claimKindWords[claim.kind].label, claim.answerKind && answerKindWords[claim.answerKind].label),
      unseen(0.8, channelWords[claim.channel], claim.channelNote && say(claim.channelNote)),
      ...terms.map((term) => seen(0.5, say(term.title), 'On')),
    ],
  }
}

/** The statements that were public by the day. */
export const claimEntries = (model: Model, asOf: Day): readonly Entry[] =>
  model.claims.filter((claim) => publicBy(claim, asOf)).map((claim) => entryOf(model, claim, asOf))
