import type { MouseEvent, ReactNode } from 'react'
import { buttonLooks, type ButtonLook } from './Button.tsx'
import styles from './Button.module.css'
import { classNames } from './classNames.ts'
import { Icon, type IconName } from './Icon.tsx'

interface ButtonLinkProps {
  href: string
  children: ReactNode
  onClick?: ((event: MouseEvent<HTMLAnchorElement>) => void) | undefined
  look?: ButtonLook | undefined
  icon?: IconName | undefined
  /** The file name to save under, for a link to a file. */
  download?: string | undefined
}

/** A link with the weight of a button: the way on, or a file to take away. */
export function ButtonLink({ href, children, onClick, look = 'plain', icon, download }: ButtonLinkProps) {
  return (
    <a className={classNames(styles.button, buttonLooks[look])} href={href} onClick={onClick} download={download}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </a>
  )
}
