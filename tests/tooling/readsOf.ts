/** A value that counts how often anything of it is read. */
export interface Counted<T> {
  readonly value: T
  /** Reads since the last call. */
  readonly reads: () => number
}

/**
 * Wraps a value so that every read of an entry, however deep, is counted: a measure of work that is the same on every
 * machine and however busy it is.
 */
export function readsOf<T extends object>(value: T): Counted<T> {
  let count = 0
  const known = new WeakMap<object, object>()
  function wrap(inner: object): object {
    const wrapped =
      known.get(inner) ??
      new Proxy(inner, {
        get(target, key) {
          count += 1
          const entry: unknown = Reflect.get(target, key)
          return typeof entry === 'object' && entry !== null ? wrap(entry) : entry
        },
      })
    known.set(inner, wrapped)
    return wrapped
  }
  const isSame = (wrapped: object): wrapped is T => wrapped === known.get(value)
  const wrapped = wrap(value)
  if (!isSame(wrapped)) throw new TypeError('the value was not wrapped')
  return {
    value: wrapped,
    reads: () => {
      const since = count
      count = 0
      return since
    },
  }
}
