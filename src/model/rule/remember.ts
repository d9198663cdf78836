import type { Model } from '../types.ts'

const memory = new WeakMap<Model, Map<string, unknown>>()

/** Answers kept for a model: those about every term of the largest record on several days, and no more. */
const most = 100_000

/**
 * Wraps a pure function of the model and text arguments so that an answer is worked out once per model while it is kept:
 * the oldest are let go when there are very many. Sound because a loaded model never changes.
 */
export function remember<Args extends readonly string[], Answer>(
  name: string,
  answer: (model: Model, ...args: Args) => Answer,
): (model: Model, ...args: Args) => Answer {
  return (model, ...args) => {
    let answers = memory.get(model)
    if (answers === undefined) {
      answers = new Map()
      memory.set(model, answers)
    }
    const key = [name, ...args].join('\n')
    if (!answers.has(key)) {
      const made = answer(model, ...args)
      const [oldest] = answers.keys()
      if (answers.size >= most && oldest !== undefined) answers.delete(oldest)
      answers.set(key, made)
      return made
    }
    // The key holds the function's name and arguments, so what was stored under it is this function's answer.
    return answers.get(key) as Answer
  }
}
