/** What a query gives for one key: the values that could be decoded and, as they stand, those that could not. */
type Given = { readonly values: readonly string[]; readonly malformed: readonly string[] }

/** Takes a query apart without deciding what its values mean. Malformed percent-encoding is kept apart, not thrown. */
export function readQuery(search: string): (key: string) => Given {
  const pairs = search
    .replace(/^\?/, '')
    .split('&')
    .map((pair) => {
      const equals = pair.indexOf('=')
      const [key, value] = equals === -1 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)]
      return { key: decode(key), raw: value, value: decode(value) }
    })
  return (key) => {
    const own = pairs.filter((pair) => pair.key === key)
    return {
      values: own.flatMap((pair) => (pair.value === null ? [] : [pair.value])),
      malformed: own.flatMap((pair) => (pair.value === null ? [pair.raw] : [])),
    }
  }
}

/** A plus sign is a space, as forms write it. Null where the percent-encoding is malformed. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return null
  }
}
