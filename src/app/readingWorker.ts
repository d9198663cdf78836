import workerUrl from '../reading/worker.ts?worker&url'
import { trustedUrl } from './trustedUrl.ts'

/** The thread that reads and checks a record. */
export const readingWorker = (): Worker => new Worker(trustedUrl(workerUrl), { type: 'module' })
