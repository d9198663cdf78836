/** Works out an answer once for each key. */
export function keyed<Answer>(answer: (key: string) => Answer): (key: string) => Answer {
  const answers = new Map<string, Answer>()
  return (key) => {
    const known = answers.get(key)
    if (known !== undefined) return known
    const made = answer(key)
    answers.set(key, made)
    return made
  }
}
