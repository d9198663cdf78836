import { paths } from '../../state/paths.ts'
import { Link } from '../shared/Link.tsx'
import styles from './Search.module.css'

const examples: readonly { readonly title: string; readonly about: string; readonly searches: readonly string[] }[] = [
  {
    title: 'Words somebody used',
    about: 'in a statement, a quotation, a term or an event; all of them have to be there',
    searches: ['baseless', 'drone civilians', '400 prisoners loya jirga'],
  },
  {
    title: 'A name in any spelling',
    about: 'Daesh or Islamic State, al-Qaeda or al-Qa’ida, in Latin or Arabic script',
    searches: ['daesh', 'Abdol Ghani Baradar', 'خلیلزاد'],
  },
  {
    title: 'A number or a date',
    about: 'with or without commas; a day, a month, or a count of days',
    searches: ['8600', '13 July 2020', 'day 135'],
  },
  {
    title: 'A question',
    about: 'that a list of the record answers',
    searches: ['who did not answer', 'what is overdue', 'what is disputed'],
  },
]

/** What can be searched for, with examples; shown while the field is empty. */
export function SearchStart() {
  return (
    <dl className={styles.examples}>
      {examples.map(({ title, about, searches }) => (
        <div key={title} className={styles.example}>
          <dt>
            <span className={styles.what}>{title}</span> <span className={styles.about}>{about}</span>
          </dt>
          {searches.map((search) => (
            <dd key={search}>
              <Link to={paths.search()} choices={{ q: search, find: undefined }}>
                <bdi>{search}</bdi>
              </Link>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
