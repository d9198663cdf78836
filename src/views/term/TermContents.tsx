import styles from './TermContents.module.css'

interface TermContentsProps {
  readonly parts: readonly { readonly id: string; readonly name: string }[]
}

/** The parts of the page, each one activation away; stays in view on a large screen. */
export function TermContents({ parts }: TermContentsProps) {
  return (
    <nav className={styles.contents} aria-label="On this page">
      <ul className={styles.list}>
        {parts.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
