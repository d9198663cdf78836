import type { Day } from '../days.ts'
import type { Publicity } from '../types.ts'

/** Whether a record was public by the end of a day. As of a day, the app uses nothing else. */
export const publicBy = (record: { readonly public: Publicity }, asOf: Day): boolean => record.public.day <= asOf
