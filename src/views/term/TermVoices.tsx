import { PartyMark } from '../shared/PartyMark.tsx'
import styles from './TermVoices.module.css'
import { VoiceBody } from './VoiceBody.tsx'
import type { Voice } from './voicesOn.ts'

interface TermVoicesProps {
  readonly voices: readonly Voice[]
  readonly term: string
}

/** Voices beside the three sides, each in the same form. */
export function TermVoices({ voices, term }: TermVoicesProps) {
  return (
    <div className={styles.voices}>
      {voices.map((voice) => (
        <div key={voice.by} className={styles.voice}>
          <h3 className={styles.name}>
            <PartyMark party={voice.by} strong />
          </h3>
          <VoiceBody voice={voice} term={term} />
        </div>
      ))}
    </div>
  )
}
