import { type LinkKind, linkKindMeanings, linkKinds } from '../../text/sentences/linkedSentence.ts'
import { GlyphShape } from '../../ui/GlyphShape.tsx'
import { Key } from '../../ui/Key.tsx'
import type { DutyLink } from './linkedFacts.ts'
import styles from './LinkedLegend.module.css'
import { linkMarks } from './linkMarks.ts'

/** What marks and lines stand for; only those that are drawn. */
export function LinkedLegend({ links }: { readonly links: readonly DutyLink[] }) {
  const kinds = new Set(links.map(({ kind }) => kind))
  return (
    <Key
      label="Key to the linked terms"
      items={[
        ...linkKinds.filter((kind) => kinds.has(kind)).map((kind) => ({ key: kind, mark: <span className={styles.item}><Sample kind={kind} /> {linkKindMeanings[kind]}</span> })),
        ...(links.some(({ isDoubted }) => isDoubted)
          ? [{ key: 'doubt', mark: <span className={styles.item}><RingSample /> Ringed: somebody says that what is waited on is not kept, or not yet</span> }]
          : []),
      ]}
    />
  )
}

function Sample({ kind }: { readonly kind: LinkKind }) {
  const { shape, dashes } = linkMarks[kind]
  return (
    <svg className={styles.sample} viewBox="0 0 44 16" width="42" height="15" aria-hidden="true">
      {dashes !== null && <path className={styles.line} d="M0 8H28" strokeDasharray={dashes} />}
      <g transform="translate(30 1.5) scale(0.8)">
        <GlyphShape shape={shape} />
      </g>
    </svg>
  )
}

const RingSample = () => (
  <svg className={styles.sample} viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
    <circle className={styles.line} cx="10" cy="10" r="8.5" />
    <path className={styles.form} d="M6.5 6.5h7v7h-7z" />
  </svg>
)
