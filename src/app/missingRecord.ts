import type { Loaded } from '../model/load.ts'
import { recordName } from './madePage.ts'

/** A record that did not come is a problem like any other. */
export const missingRecord = (error: unknown): Loaded => ({
  ok: false,
  problems: [
    {
      record: 'file',
      path: recordName,
      problem: `the record could not be fetched: ${error instanceof Error ? error.message : String(error)}`,
      remedy: `Put ${recordName} beside the page, or reload once the connection is back.`,
    },
  ],
})
