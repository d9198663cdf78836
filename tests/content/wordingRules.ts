/** A word that the app's own texts do without, and what makes a use of it right. */
export interface WordingRule {
  readonly word: RegExp
  readonly instead: string
  /** Uses that are right: a place, a holiday, words put in somebody's mouth. */
  readonly unless?: RegExp
}

/** Somebody is named as saying it: in a text of ours a judgement is always attributed. */
const attributed =
  /\b(?:said|says|say|saying|called|calls|call|reported|reports?|named|spoke|judges|accuse[ds]?|declined to say|warned|told|asked|answered|signed up|recalls|rejected|denied|reaffirms|described?|describes|in his words|pointed|put|condemned|would assess)\b/i

export const wordingRules: readonly WordingRule[] = [
  { word: /\badmi(?:t|ts|tted|ssion)\b/i, instead: 'says' },
  { word: /\binsist(?:s|ed|ing)?\b/i, instead: 'says' },
  { word: /\bclaim(?:s|ed)\b/i, instead: 'says, said' },
  { word: /\bcaptives?\b/i, instead: 'prisoners' },
  { word: /\bhostages?\b/i, instead: 'prisoners' },
  { word: /\bregimes?\b/i, instead: 'government' },
  { word: /\bwatchdogs?\b/i, instead: 'the name of the office' },
  { word: /\bpuppet\b/i, instead: 'the Afghan government' },
  { word: /\bKabul (?:said|says|government|administration|regime|fell|falls|refused|agreed|objected|wants|wanted|has|had)\b/, instead: 'the Afghan government; Taliban forces enter Kabul' },
  { word: /\bal[- ]?Qa(?:eda|ida|idah)\b/i, instead: 'al-Qaida', unless: /\b[Aa]l-Qaida\b/ },
  { word: /\b(?:ISIS|ISIL|Daesh|IS-K)\b/, instead: 'Islamic State' },
  { word: /\bstall(?:s|ed|ing)?\b/i, instead: 'an attributed word in quotation marks' },
  { word: /\bgood faith\b/i, instead: 'an attributed word in quotation marks' },
  { word: /\bmerits?\b/i, instead: 'an attributed word in quotation marks' },
  { word: /\bterrorists?\b/i, instead: 'an attributed word', unless: attributed },
  { word: /\b(?:violat(?:e|es|ed|ing|ion|ions)|breach(?:es|ed|ing)?|complian(?:ce|t)|broken?|failed)\b/i, instead: 'an attributed word', unless: attributed },
]

/** Words of others, names, ids and coded values. */
const notOurs = new Set(
  'quote keyPhrase url name speaker aliases publisher author originOf id sources terms parties points effects verdicts repliesTo bearsOn conflictsWith kind'.split(' '),
)

/** The texts of ours in a value: everything a reader sees that is not a quotation, a name or a title of others. */
export function ownTexts(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value.replaceAll(/“[^”]*”/g, '')]]
  if (Array.isArray(value)) return value.flatMap((item: unknown, at) => ownTexts(item, `${path}[${at}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => (notOurs.has(key) ? [] : ownTexts(item, `${path}.${key}`)))
}
