import { paths } from './paths.ts'

/** The path of every file that the build makes from the record, without the base path. */
export const filePaths = {
  data: (name: string) => `/data/${name}`,
  feed: () => '/feeds/all.atom',
  recordFeed: () => '/feeds/record.atom',
  termFeed: (id: string) => paths.feedOf(paths.term(id)),
  partyFeed: (id: string) => paths.feedOf(paths.party(id)),
  calendar: () => '/calendar/all.ics',
  deadlines: () => '/calendar/deadlines.ics',
  moments: () => '/calendar/moments.ics',
} as const
