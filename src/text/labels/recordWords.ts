import type {
  Force,
  ObservationKind,
  Origin,
  PartyRole,
  PublicBasis,
  Qualifier,
  SourceKind,
} from '../../model/vocabulary.ts'
import type { Words } from './words.ts'

/** How strongly a term binds. */
export const forceWords: Readonly<Record<Force, Words>> = {
  duty: { label: 'Duty' },
  goal: { label: 'Goal' },
  permission: { label: 'Permission' },
  statement: { label: 'Statement' },
}

/** How a party stands to the agreement. */
export const partyRoleWords: Readonly<Record<PartyRole, string>> = {
  signatory: 'Signatory',
  'bound-non-signatory': 'Bound, not a signatory',
  ally: 'Ally',
  mediator: 'Mediator',
  monitor: 'Monitor',
  reporter: 'Press',
  neighbour: 'Neighbour',
}



/** How a number is to be read. */
export const qualifierWords: Readonly<Record<Qualifier, string>> = {
  exact: 'exact',
  about: 'about',
  'at-least': 'at least',
  'at-most': 'at most',
  'more-than': 'more than',
  'fewer-than': 'fewer than',
  'not-stated': 'not stated',
}

/** Plans, announcements and reports are three things. */
export const observationKindWords: Readonly<Record<ObservationKind, string>> = {
  planned: 'Planned',
  announced: 'Announced',
  reported: 'Reported',
}

/** What sort of publication a source is. */
export const sourceKindWords: Readonly<Record<SourceKind, string>> = {
  'agreement-text': 'Text of the agreement',
  'official-statement': 'Official statement',
  'inspector-general': 'Inspector general',
  'un-report': 'United Nations report',
  'social-media': 'Social media',
  press: 'Press',
  research: 'Research',
}

/** Where a source stands to what it reports. */
export const originWords: Readonly<Record<Origin, Words>> = {
  'own-channel': { label: 'Own channel' },
  monitor: { label: 'Monitor' },
  agency: { label: 'News agency' },
  press: { label: 'Press' },
  reprint: { label: 'Reprint' },
  reference: { label: 'Reference' },
  research: { label: 'Research' },
}

/** How it is known when a record became public. */
export const publicBasisWords: Readonly<Record<PublicBasis, string>> = {
  said: 'the day it was said in public',
  published: 'the day it was published',
  signed: 'the day the text was signed',
  arithmetic: 'follows from the text by arithmetic',
  'month-end': 'known to the month only, so from the month’s last day',
  'earliest-by-content': 'the day is not known; counted from the earliest day its content allows',
}
