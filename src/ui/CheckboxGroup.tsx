import { useRef, type ReactNode } from 'react'
import styles from './CheckboxGroup.module.css'
import { Icon } from './Icon.tsx'
import { useDismiss } from './useDismiss.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

export interface CheckOption {
  value: string
  label: string
  /** A form that stands for the option elsewhere on the page. */
  mark?: ReactNode
  /** How many items the option would show. */
  count?: number | undefined
}

interface CheckboxGroupProps {
  legend: string
  options: readonly CheckOption[]
  selected: readonly string[]
  /** Called with the values chosen, in the order of the options. */
  onChange: (selected: string[]) => void
  /** What is chosen, in a word or two, shown on the closed control; where there is no room, only how many. */
  chosen?: string | undefined
}

/** Several choices of several, folded under their name; one group is open at a time. */
export function CheckboxGroup({ legend, options, selected, onChange, chosen }: CheckboxGroupProps) {
  const details = useRef<HTMLDetailsElement>(null)
  useDismiss(details)

  function toggle(value: string, on: boolean) {
    onChange(
      options.map((option) => option.value).filter((each) => (each === value ? on : selected.includes(each))),
    )
  }

  return (
    <details ref={details} className={styles.group} name="choices">
      <summary className={styles.summary}>
        <span className={styles.legend}>{legend}</span>
        {chosen !== undefined && (
          <>
            <span className={styles.chosen}>{chosen}</span>
            <span className={styles.number} aria-hidden="true">
              ({selected.length})
            </span>
          </>
        )}
        <Icon name="more" />
      </summary>
      <fieldset className={styles.panel}>
        <legend>
          <VisuallyHidden>{legend}</VisuallyHidden>
        </legend>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="checkbox"
              className={styles.box}
              checked={selected.includes(option.value)}
              onChange={(event) => toggle(option.value, event.currentTarget.checked)}
            />
            <span className={styles.name}>
              {option.mark} {option.label}
            </span>
            {option.count !== undefined && <span className={styles.count}>{option.count}</span>}
          </label>
        ))}
      </fieldset>
    </details>
  )
}
