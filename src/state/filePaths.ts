/** The path of every file that the build makes from the record, without the base path. */
export const filePaths = {
  data: (name: string) => `/data/${name}`,
  feed: () => '/feeds/all.atom',
  recordFeed: () => '/feeds/record.atom',
  termFeed: (id: string) => `/feeds/terms/${id}.atom`,
  partyFeed: (id: string) => `/feeds/parties/${id}.atom`,
  calendar: () => '/calendar/all.ics',
  deadlines: () => '/calendar/deadlines.ics',
  moments: () => '/calendar/moments.ics',
} as const
