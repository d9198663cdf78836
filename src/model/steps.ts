/**
 * Work on a record that can be left to wait: each step is short, and between two of them something else can be done.
 */
export type Steps<Made> = Generator<undefined, Made>

/** Goes through a list and stops after so many, so that whoever asks for it can do something else. */
export function* inSteps<T>(items: Iterable<T>, take: (item: T) => void, atATime = 500): Steps<void> {
  let left = atATime
  for (const item of items) {
    take(item)
    left -= 1
    if (left > 0) continue
    yield
    left = atATime
  }
}

/** Takes all steps at once. */
export function finish<Made>(steps: Steps<Made>): Made {
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}

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
