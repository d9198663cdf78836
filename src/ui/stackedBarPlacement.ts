interface Part {
  key: string
  value: number
}

export interface PlacedPart {
  key: string
  /** Both in hundredths of the bar's length. */
  start: number
  length: number
}

/** Where each part of a bar begins and how long it is; a part of nothing has no place. */
export function stackedBarPlacement(parts: readonly Part[]): readonly PlacedPart[] {
  const total = parts.reduce((sum, part) => sum + part.value, 0)
  const placed: PlacedPart[] = []
  let before = 0
  for (const part of parts) {
    if (part.value > 0) {
      placed.push({ key: part.key, start: (100 * before) / total, length: (100 * part.value) / total })
      before += part.value
    }
  }
  return placed
}
