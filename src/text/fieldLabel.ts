/** Keys of the record that do not read as words by themselves. */
const words: Readonly<Record<string, string>> = {
  about: 'About whose conduct',
  accuses: 'Whom it accuses',
  actors: 'Who had it in hand',
  answers: 'Earlier claims it answers on this term',
  assertedBy: 'Who says so',
  basis: 'How the day is known',
  bearsOn: 'Earlier claims it bears on, without replying',
  by: 'Who reads it so',
  byThen: 'The date is the latest possible',
  datePart: 'Part of the month',
  days: 'Days',
  does: 'What it does to the term',
  id: 'Id (never changes)',
  inPublicText: 'Stands in a public text',
  originOf: 'What it reprints',
  partOf: 'Part of the term',
  public: 'Public from',
  quote: 'Quotation',
  saidBy: 'Who says so',
  sameAs: 'Carries the same statement as',
  text: 'Words, verbatim',
  url: 'Address',
  verified: 'A supporting passage was seen',
}

/** What a key of the record is called in a form: `answerSoughtUntil` is “Answer sought until”. */
export function fieldLabel(key: string): string {
  const own = words[key]
  if (own !== undefined) return own
  const spaced = key.replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}

/** A coded value as words: `alleges-breach` is “alleges breach”. */
export const codedWords = (value: string): string => value.replaceAll('-', ' ')
