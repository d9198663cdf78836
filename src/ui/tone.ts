import styles from './tone.module.css'

/** What state a mark tells of. */
export type StateTone = 'quiet' | 'progress' | 'attention' | 'done' | 'contested' | 'open' | 'ended'

/** Whose mark it is; which party takes which place is for the caller to say. */
export type PartyTone = 'party-1' | 'party-2' | 'party-3' | 'party-4' | 'party-5' | 'party-6' | 'party-other'

export type Tone = StateTone | PartyTone | 'ink'

const classes: Readonly<Record<Tone, string | undefined>> = {
  ink: styles.ink,
  quiet: styles.quiet,
  progress: styles.progress,
  attention: styles.attention,
  done: styles.done,
  contested: styles.contested,
  open: styles.open,
  ended: styles.ended,
  'party-1': styles.party1,
  'party-2': styles.party2,
  'party-3': styles.party3,
  'party-4': styles.party4,
  'party-5': styles.party5,
  'party-6': styles.party6,
  'party-other': styles.partyOther,
}

/** The class that sets `--tone`, which marks below it are drawn in. */
export function toneClass(tone: Tone): string | undefined {
  return classes[tone]
}
