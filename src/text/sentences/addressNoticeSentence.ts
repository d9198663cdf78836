/** A part of an address that was set aside or changed. */
export interface SetAside {
  readonly key: string
  readonly value: string
  readonly reason: 'unparsable' | 'unknown-value' | 'outside-coverage'
  readonly usedInstead?: string
}

const reasons: Readonly<Record<SetAside['reason'], string>> = {
  unparsable: 'cannot be read and is left out',
  'unknown-value': 'is not known here and is left out',
  'outside-coverage': 'lies outside the days that the record covers',
}

/** What became of a part of the address: `asof=2020-13-01 cannot be read and is left out.` */
export function addressNoticeSentence({ key, value, reason, usedInstead }: SetAside): string {
  const instead = usedInstead === undefined ? '' : `; shown instead: ${usedInstead}`
  return `${key}=${value} ${reasons[reason]}${instead}.`
}
