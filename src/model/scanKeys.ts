import type { Problem } from './problem.ts'

/**
 * Reads the raw text for what `JSON.parse` hides: a key written twice (the parser keeps the last and drops the first)
 * and keys that would reach into JavaScript's own objects.
 */

const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

interface Level {
  readonly keys: Set<string> | null
  step: string
  at: number
  id: string
}

const pathOf = (levels: readonly Level[]): string =>
  levels.map((level) => (level.keys === null ? `[${level.at}]` : level.step && `.${level.step}`)).join('').replace(/^\./, '')

/** What a string of JSON stands for; nearly all stand for themselves. */
const unquoted = (mark: string): string => (mark.includes('\\') ? JSON.parse(mark) : mark.slice(1, -1))

/** Duplicate and forbidden keys of a text that is known to be JSON, in the order they stand. */
export function scanKeys(text: string): readonly Problem[] {
  const faults: { readonly within: readonly Level[]; readonly fault: Omit<Problem, 'record'> }[] = []
  const levels: Level[] = []
  const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g
  let lastString = ''
  let lastWasKey = false

  const report = (key: string, problem: string, remedy: string) => {
    faults.push({ within: [...levels], fault: { path: pathOf(levels) || key, problem, remedy } })
  }

  for (const match of text.matchAll(token)) {
    const mark = match[0]
    const level = levels.at(-1)
    if (mark === '{') levels.push({ keys: new Set(), step: '', at: 0, id: '' })
    else if (mark === '[') levels.push({ keys: null, step: '', at: 0, id: '' })
    else if (mark === '}' || mark === ']') levels.pop()
    else if (mark === ',' && level?.keys === null) level.at += 1
    else if (mark === ':' && level?.keys) {
      const key = unquoted(lastString)
      level.step = key
      if (forbidden.has(key)) report(key, `the key "${key}" is not allowed`, 'Remove the key.')
      if (level.keys.has(key)) report(key, `the key "${key}" stands twice`, 'Keep one of the two; only the last would be read.')
      level.keys.add(key)
    } else if (mark.startsWith('"')) {
      if (lastWasKey && level?.keys && level.step === 'id') level.id = unquoted(mark)
      lastString = mark
    }
    lastWasKey = mark === ':'
  }
  // A record's id may stand after the fault, so whose fault it is can be told only now.
  return faults.map(({ within, fault }) => ({
    record: within.findLast((level) => level.id !== '')?.id ?? 'file',
    ...fault,
  }))
}
