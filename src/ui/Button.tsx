import type { ReactNode } from 'react'
import styles from './Button.module.css'
import { classNames } from './classNames.ts'
import { Icon, type IconName } from './Icon.tsx'

/** Plain has an outline; strong is the one thing to do; quiet reads as a link. */
export type ButtonLook = 'plain' | 'strong' | 'quiet'

const buttonLooks: Readonly<Record<ButtonLook, string | undefined>> = {
  plain: undefined,
  strong: styles.strong,
  quiet: styles.quiet,
}

interface ButtonProps {
  children: ReactNode
  onClick: () => void
  look?: ButtonLook | undefined
  icon?: IconName | undefined
  /** For a button that stays in or out. */
  pressed?: boolean | undefined
  /** Nothing to do for now. The button keeps its place and the focus, and does nothing. */
  disabled?: boolean | undefined
  /** A longer name for those who listen, beginning with the words shown. */
  label?: string | undefined
}

/** Something to do on this page; going elsewhere is a link. */
export function Button({ children, onClick, look = 'plain', icon, pressed, disabled = false, label }: ButtonProps) {
  return (
    <button
      type="button"
      className={classNames(styles.button, buttonLooks[look])}
      onClick={disabled ? undefined : onClick}
      aria-disabled={disabled ? 'true' : undefined}
      aria-pressed={pressed}
      aria-label={label}
    >
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </button>
  )
}
