import type { AddressNotice } from '../state/address.ts'

/** A notice of something that was not taken as it stood. */
type SetAsideNotice = AddressNotice & { readonly reason: Exclude<AddressNotice['reason'], 'other-version'> }

/** Whether a notice is of something that could not be used, and not of a record that has since become another. */
export const isSetAside = (notice: AddressNotice): notice is SetAsideNotice => notice.reason !== 'other-version'
