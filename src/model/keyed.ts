/** Works out an answer once for each key, and keeps it for good: for keys of which there are not many, such as days. */
export function keyed<Key, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new Map<Key, Answer>()
  return (key) => {
    const known = answers.get(key)
    if (known !== undefined) return known
    const made = answer(key)
    answers.set(key, made)
    return made
  }
}
