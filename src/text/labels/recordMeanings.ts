import type { Force, Origin } from '../../model/vocabulary.ts'

/** How strongly each sort of term binds, in one sentence. */
export const forceMeanings: Readonly<Record<Force, string>> = {
  duty: 'Worded as something a party undertakes to do. Only a duty can be overdue.',
  goal: 'Worded as an aim; its date can pass, but it is not called overdue.',
  permission: 'Something a party may do.',
  statement: 'Says how the parts relate, or describes the deal.',
}

/** Where each sort of source stands to what it reports, in one sentence. */
export const originMeanings: Readonly<Record<Origin, string>> = {
  'own-channel': 'Published by the speaker’s own side.',
  monitor: 'Published by a body that watches.',
  agency: 'First-hand report by a news agency.',
  press: 'First-hand report by a newspaper, broadcaster or site.',
  reprint: 'Repeats what another published; the origin is named where known.',
  reference: 'Compiled from others, such as an encyclopaedia.',
  research: 'Analysis by scholars or researchers.',
}
