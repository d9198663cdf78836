import styles from './Method.module.css'

interface MethodContentsProps {
  readonly parts: readonly { readonly id: string; readonly title: string }[]
}

/** The parts of the page, each one activation away. */
export function MethodContents({ parts }: MethodContentsProps) {
  return (
    <nav className={styles.contents} aria-label="On this page">
      <ol className={styles.contentsList}>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
