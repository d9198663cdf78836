import { partyOf } from '../../model/rule/lookUp.ts'
import { formatDay } from '../../text/formatDay.ts'
import { partyInSentence } from '../../text/partyName.ts'
import type { Description } from '../shared/viewDefinition.ts'

/** Says what the page shows, for those who meet it in a list of results. */
export const description: Description = (model, id, asOf) =>
  partyOf(model, id).public.day <= asOf
    ? `What ${partyInSentence(model, id)} said about the terms of the Doha agreement, whom it accused and whom it answered, as of ${formatDay(asOf)}.`
    : `Not public by ${formatDay(asOf)}.`
