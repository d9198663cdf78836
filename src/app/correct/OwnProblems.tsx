import styles from './Correct.module.css'
import { controlId, problemsAt, useForm } from './formContext.ts'

/** What is wrong with a list or a group as a whole. */
export function OwnProblems({ path }: { readonly path: string }) {
  const { problems } = useForm()
  const wrong = problemsAt(problems, path, false)
  if (wrong.length === 0) return null
  return (
    <p id={controlId(path)} tabIndex={-1} className={styles.wrong}>
      {wrong.map(({ problem, remedy }) => `Problem: ${problem}. ${remedy}`).join(' ')}
    </p>
  )
}
