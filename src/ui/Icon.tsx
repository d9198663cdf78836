import { classNames } from './classNames.ts'
import styles from './Icon.module.css'

export type IconName = 'attention' | 'back' | 'clear' | 'info' | 'more' | 'onward' | 'reset' | 'search'

const looks: Readonly<Record<IconName, string | undefined>> = {
  attention: styles.attention,
  back: styles.back,
  clear: styles.clear,
  info: styles.info,
  more: styles.more,
  onward: styles.onward,
  reset: styles.reset,
  search: styles.search,
}

interface IconProps {
  name: IconName
}

/** A line icon; never alone, so it is silent for those who listen. The drawings are Lucide's, used as masks. */
export function Icon({ name }: IconProps) {
  return <span className={classNames(styles.icon, looks[name])} aria-hidden="true" />
}
