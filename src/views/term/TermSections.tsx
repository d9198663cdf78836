import type { ReactNode } from 'react'
import { Section } from '../../ui/Section.tsx'
import styles from './TermSections.module.css'
import type { TitledPart } from './termParts.ts'

interface TermSectionsProps<Id extends string> {
  readonly parts: readonly TitledPart<Id>[]
  readonly bodies: Readonly<Record<Id, ReactNode>>
}

/** Parts of the page one below the other, each under its title. */
export function TermSections<Id extends string>({ parts, bodies }: TermSectionsProps<Id>) {
  return (
    <div className={styles.parts}>
      {parts.map(({ id, title, lead }) => (
        <Section key={id} id={id} title={title} lead={lead}>
          {bodies[id]}
        </Section>
      ))}
    </div>
  )
}
