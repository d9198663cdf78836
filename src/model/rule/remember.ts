import type { Model } from '../types.ts'

const memory = new WeakMap<Model, Map<string, unknown>>()

/**
 * Wraps a pure function of the model and text arguments so that each answer is worked out once per model.
 * Sound because a loaded model never changes.
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
    if (!answers.has(key)) answers.set(key, answer(model, ...args))
    // The key holds the function's name and arguments, so what was stored under it is this function's answer.
    return answers.get(key) as Answer
  }
}
