import type { Model } from '../types.ts'

/** Answers about one model. What is asked for again moves from the earlier ones to the later; the earlier are let go together. */
interface Kept {
  later: Map<string, unknown>
  earlier: Map<string, unknown>
}

const memory = new WeakMap<Model, Kept>()

/** Twice as many answers are kept for a model: those about every term of the largest record on several days, and no more. */
const most = 50_000

function keptFor(model: Model): Kept {
  const known = memory.get(model)
  if (known !== undefined) return known
  const kept: Kept = { later: new Map(), earlier: new Map() }
  memory.set(model, kept)
  return kept
}

function keep(kept: Kept, key: string, answer: unknown): void {
  // One by one they cannot be let go: a map goes over all that were deleted to find its oldest.
  if (kept.later.size >= most) {
    kept.earlier = kept.later
    kept.later = new Map()
  }
  kept.later.set(key, answer)
}

/**
 * Wraps a pure function of the model and text arguments so that an answer is worked out once per model while it is kept:
 * those not asked for lately are let go when there are very many. Sound because a loaded model never changes.
 */
export function remember<Args extends readonly string[], Answer>(
  name: string,
  answer: (model: Model, ...args: Args) => Answer,
): (model: Model, ...args: Args) => Answer {
  return (model, ...args) => {
    const kept = keptFor(model)
    const key = [name, ...args].join('\n')
    // The key holds the function's name and arguments, so what was stored under it is this function's answer.
    if (kept.later.has(key)) return kept.later.get(key) as Answer
    const made = kept.earlier.has(key) ? (kept.earlier.get(key) as Answer) : answer(model, ...args)
    keep(kept, key, made)
    return made
  }
}
