import { claimKinds } from '../../model/vocabulary.ts'
import { claimKindWords } from '../../text/labels/claimWords.ts'
import { Key } from '../../ui/Key.tsx'
import { Marker } from '../../ui/Marker.tsx'
import type { ArgumentFacts } from './argumentFacts.ts'
import styles from './ArgumentLegend.module.css'
import { claimKindMarks } from './claimKindMarks.ts'

/** What the forms stand for; only those that are drawn. */
export function ArgumentLegend({ facts }: { readonly facts: ArgumentFacts }) {
  const kinds = new Set(facts.marks.map(({ kind }) => kind))
  return (
    <Key
      label="Key to the picture"
      items={[
        ...claimKinds
          .filter((kind) => kinds.has(kind))
          .map((kind) => ({ key: kind, mark: <Marker shape={claimKindMarks[kind]} label={claimKindWords[kind].label} /> })),
        ...(facts.marks.some(({ isOpen }) => isOpen)
          ? [{ key: 'open', mark: <span className={styles.open}><OpenSample /> Ringed: no answer by the party meant on record</span> }]
          : []),
        { key: 'arc', mark: <span className={styles.open}><ArcSample /> From a statement to its answer</span> },
      ]}
    />
  )
}

const OpenSample = () => (
  <svg className={styles.sample} viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
    <circle className={styles.line} cx="10" cy="10" r="9" />
    <path className={styles.form} d="M10 5l5 5l-5 5l-5 -5z" />
  </svg>
)

const ArcSample = () => (
  <svg className={styles.sample} viewBox="0 0 30 20" width="27" height="18" aria-hidden="true">
    <path className={styles.line} d="M3 4C3 14 27 6 27 16" />
  </svg>
)
