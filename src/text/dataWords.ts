/** What each form of the record cannot carry, in sentences: printed in the file itself and on the page of files. */
type Losses = readonly string[]

/** Of flat tables. */
export const csvLosses: Losses = [
  'A list stands in one cell, its items joined by “; ”. Lists of several facts each are tables of their own, with the id of their record and their place in the list.',
  'A text held in several languages is given in English; the JSON files have all of them.',
  'An empty cell means that the record says nothing. It is not zero and not “no”.',
  'A cell that a spreadsheet would run as a formula has an apostrophe before it.',
]

/** Of Argdown. */
export const argdownLosses: Losses = [
  'Argdown knows speaking for and speaking against. An answer that grants what it answers, or says the same of the same party on the same term, is drawn as speaking for it; every other answer as speaking against it, also where it only gives reasons, answers in part or accuses in turn. The kind of answer stands in the data of the statement.',
  'A link does not say on which term it answers; the points of each statement do.',
  'It has no days: the date of a statement and the day it was public stand in its data, and nothing can be put back to a past day.',
  'What happened, what was counted and when a term is due are not in it, nor is the state of any term.',
  'Later matter that is no reply, and statements taken back, are not linked.',
]

/** Of W3C Web Annotation. */
export const annotationLosses: Losses = [
  'Only statements with a quotation are in it, and of their sources only those with an address; a quotation without one points at its page here.',
  'An annotation says where words stand. Who spoke and when is said in its text alone; what the words answer, and on which term, not at all.',
  'That words are quoted here does not say that they stand in the source in this spelling: some sources are translations or reprints.',
]

/** Of a Data Package. */
export const packageLosses: Losses = [
  ...csvLosses,
  'Links from one record to one other are foreign keys; links that stand as a list in a cell are named in the dictionary and are not checked by the form.',
]

/** Of schema.org. */
export const schemaOrgLosses: Losses = [
  'A statement is a Claim with its speaker and where it appeared; that it answers another, and what it says of which party, has no place there.',
  'Nothing there says how well a term was kept, because the tracker does not.',
]
