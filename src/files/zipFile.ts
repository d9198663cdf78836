import { zipSync } from 'fflate'
import type { Day } from '../model/days.ts'

/**
 * Files as one archive. Every entry carries the same day, at noon of wherever it is unpacked, so that the same files
 * give the same archive on every machine and at every hour.
 */
export const zipFile = (files: ReadonlyMap<string, Uint8Array>, day: Day): Uint8Array =>
  zipSync(Object.fromEntries([...files].map(([name, content]) => [name, [content, { mtime: `${day}T12:00:00`, level: 9 }]])))
