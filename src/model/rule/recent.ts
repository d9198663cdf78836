/**
 * Keeps the last few answers about a list of a loaded model, by what they depend on: stepping from day to day asks for the
 * same ones again while nothing about the list became public. Older answers are let go, so that a long way through
 * the days takes no more memory than a short one.
 */
export function recent<Answer>(most: number): (about: object, dependsOn: string, answer: () => Answer) => Answer {
  const known = new WeakMap<object, Map<string, Answer>>()
  return (about, dependsOn, answer) => {
    let answers = known.get(about)
    if (answers === undefined) {
      answers = new Map()
      known.set(about, answers)
    }
    const kept = answers.get(dependsOn)
    if (kept !== undefined) return kept
    const made = answer()
    const [oldest] = answers.keys()
    if (answers.size >= most && oldest !== undefined) answers.delete(oldest)
    answers.set(dependsOn, made)
    return made
  }
}
