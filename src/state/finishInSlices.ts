import type { Steps } from '../model/steps.ts'

/** Lets whatever waits go first. A timer would be made to wait some milliseconds where there is nothing else to do, too. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    if ('scheduler' in globalThis) void scheduler.postTask(resolve)
    else setTimeout(resolve)
  })

/** Of steps of a millisecond or two so many fit into a frame. */
const atOnce = 4

/** Takes some steps at a time and lets the browser answer to the reader between them, before the first as well. */
export async function finishInSlices<Made>(steps: Steps<Made>): Promise<Made> {
  for (;;) {
    await breathe()
    for (let taken = 0; taken < atOnce; taken += 1) {
      const step = steps.next()
      if (step.done === true) return step.value
    }
  }
}
