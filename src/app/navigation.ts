import { paths } from '../state/paths.ts'

/** The ways in, in the order they stand in the head of every page. */
export const navigation: readonly { readonly to: string; readonly label: string }[] = [
  { to: paths.terms(), label: 'Terms' },
  { to: paths.claims(), label: 'Claims' },
  { to: paths.parties(), label: 'Parties' },
  { to: paths.exchange(), label: 'Exchange' },
  { to: paths.withdrawal(), label: 'Withdrawal' },
  { to: paths.argument(), label: 'Argument' },
  { to: paths.sources(), label: 'Sources' },
  { to: paths.method(), label: 'Method' },
]
