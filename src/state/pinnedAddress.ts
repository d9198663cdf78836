import { printAddress } from './address.ts'
import { asOfDay } from './asOfDay.ts'
import type { Standpoint } from './destination.ts'

/**
 * The address that gives back exactly what is shown, base path included: the day is named even where it is the last
 * one, and so is the version of the record, so that it says the same once the record has grown.
 */
export const pinnedAddress = ({ model, base, address }: Standpoint): string =>
  printAddress(address.path, { ...address.choices, asof: asOfDay({ model, address }), v: model.version }, base)
