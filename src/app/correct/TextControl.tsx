import { useState } from 'react'
import { isJsonObject } from '../../model/json.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Correct.module.css'
import type { ControlProps } from './controlProps.ts'
import { Labelled } from './Labelled.tsx'

const languages: Readonly<Record<string, string>> = { en: 'English', ps: 'Pashto', 'fa-AF': 'Dari' }

/** Human text: English, and beside it the same in other languages. */
export function TextControl({ value, onChange, label, path, about, optional }: ControlProps) {
  const byLanguage = isJsonObject(value) ? value : { en: typeof value === 'string' ? value : '' }
  const [asked, setAsked] = useState<readonly string[]>([])
  const shown = [...new Set(['en', ...Object.keys(byLanguage), ...asked])]
  const others = Object.keys(languages).filter((tag) => !shown.includes(tag))

  function change(tag: string, words: string) {
    const { [tag]: _, ...rest } = byLanguage
    const next = words === '' && tag !== 'en' ? rest : { ...byLanguage, [tag]: words }
    const isEnglishOnly = Object.keys(next).every((key) => key === 'en')
    const english = next['en'] ?? ''
    if (!isEnglishOnly) onChange(next)
    else onChange(english === '' && optional ? undefined : english)
  }

  return (
    <div className={styles.texts}>
      {shown.map((tag) => {
        const words = byLanguage[tag]
        const isPlain = tag === 'en'
        return (
          <Labelled
            key={tag}
            label={isPlain ? label : `${label}, in ${languages[tag] ?? tag}`}
            path={isPlain ? path : `${path}.${tag}`}
            about={isPlain ? about : undefined}
            optional={!isPlain || optional}
          >
            {(attributes) => (
              <textarea {...attributes} className={styles.input} rows={2} lang={tag} dir="auto" value={typeof words === 'string' ? words : ''} onChange={(event) => change(tag, event.currentTarget.value)} />
            )}
          </Labelled>
        )
      })}
      {others.length > 0 && (
        <p className={styles.languages}>
          {others.map((tag) => (
            <Button key={tag} look="quiet" label={`Add ${languages[tag]}: ${label}`} onClick={() => setAsked([...asked, tag])}>
              {`Add ${languages[tag]}`}
            </Button>
          ))}
        </p>
      )}
    </div>
  )
}
