/** What has happened with a term, in the order in which the rule asks. */
export const deliveryStates = [
  'ended',
  'delivered',
  'waiting',
  'continuing',
  'overdue',
  'goal-date-passed',
  'due-by-some-readings',
  'under-way',
  'not-due',
] as const
/** One of {@link deliveryStates}. */
export type DeliveryState = (typeof deliveryStates)[number]

/** What the parties say about one party's conduct on a term. */
export const accountStates = [
  'alleged',
  'disputed',
  'duty-disputed',
  'explained',
  'conceded',
  'acknowledged',
  'claimed-kept',
  'no-statement',
] as const
/** One of {@link accountStates}. */
export type AccountState = (typeof accountStates)[number]
