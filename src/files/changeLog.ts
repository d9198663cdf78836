import type { Model } from '../model/types.ts'
import { formatDay } from '../text/formatDay.ts'
import { say } from '../text/say.ts'

/** The change log of the record as Markdown, the newest version first. Null for a record that keeps none. */
export function changeLog(model: Model): string | null {
  const versions = model.versions ?? []
  if (versions.length === 0) return null
  const parts = versions.toReversed().map(({ version, day, summary, changes }) =>
    [`## ${version}, ${formatDay(day)}`, say(summary), ...(changes.length === 0 ? [] : [changes.map((change) => `- ${say(change)}`).join('\n')])].join('\n\n'),
  )
  return ['# Changes of the record', ...parts, ''].join('\n\n').replace(/\n+$/, '\n')
}
