import type { FileGroup } from '../../state/builtFiles.ts'
import { annotationLosses, argdownLosses, csvLosses, packageLosses, schemaOrgLosses } from '../../text/dataWords.ts'

/** What a group of files is called, what it is for, and what its forms cannot carry. */
interface GroupWords {
  readonly title: string
  readonly lead: string
  readonly losses: readonly { readonly form: string; readonly sentences: readonly string[] }[]
}

/** What each group of files is called, and what its forms cannot carry. */
export const fileGroupWords: Readonly<Record<FileGroup, GroupWords>> = {
  whole: {
    title: 'The whole record',
    lead: 'The file that every page is made from, and the same as one archive and as a Data Package.',
    losses: [],
  },
  tables: {
    title: 'Tables',
    lead: 'Each kind of record as CSV, and each list inside records as a table of its own.',
    losses: [{ form: 'CSV', sentences: csvLosses }],
  },
  package: {
    title: 'Data Package',
    lead: 'The same tables as datapackage.json describes them. They lack the mark at the beginning by which spreadsheets know the letters.',
    losses: [{ form: 'a Data Package', sentences: packageLosses.filter((sentence) => !csvLosses.includes(sentence)) }],
  },
  records: {
    title: 'Records',
    lead: 'Each kind of record as JSON, complete, with the meaning of every field in the file.',
    losses: [],
  },
  forms: {
    title: 'Other forms',
    lead: 'For argument maps, annotation tools and programs that manage citations.',
    losses: [
      { form: 'Argdown', sentences: argdownLosses },
      { form: 'Web Annotation', sentences: annotationLosses },
      { form: 'schema.org, in the pages themselves', sentences: schemaOrgLosses },
    ],
  },
  feeds: {
    title: 'Feeds',
    lead: 'Changes of status and new answers, for feed readers. Entries are dated by the record, and their ids stay the same.',
    losses: [],
  },
  calendars: {
    title: 'Calendars',
    lead: 'Due days, each by every reading, and named days, for calendar programs.',
    losses: [],
  },
}
