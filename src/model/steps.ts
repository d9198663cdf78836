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
