import {
  ArrowLeft,
  ArrowRight,
  CalendarDays,
  ChevronDown,
  CircleAlert,
  Copy,
  Download,
  ExternalLink,
  Info,
  Link2,
  ListFilter,
  Menu,
  Moon,
  Printer,
  RotateCcw,
  Search,
  Sun,
  SunMoon,
  X,
  type LucideIcon,
} from 'lucide-react'
import styles from './Icon.module.css'

export type IconName =
  | 'attention'
  | 'back'
  | 'calendar'
  | 'clear'
  | 'copy'
  | 'dark'
  | 'download'
  | 'external'
  | 'filter'
  | 'info'
  | 'light'
  | 'link'
  | 'menu'
  | 'more'
  | 'onward'
  | 'print'
  | 'reset'
  | 'search'
  | 'system'

const icons: Readonly<Record<IconName, LucideIcon>> = {
  attention: CircleAlert,
  back: ArrowLeft,
  calendar: CalendarDays,
  clear: X,
  copy: Copy,
  dark: Moon,
  download: Download,
  external: ExternalLink,
  filter: ListFilter,
  info: Info,
  light: Sun,
  link: Link2,
  menu: Menu,
  more: ChevronDown,
  onward: ArrowRight,
  print: Printer,
  reset: RotateCcw,
  search: Search,
  system: SunMoon,
}

interface IconProps {
  name: IconName
}

/** A line icon; never alone, so it is silent for those who listen. */
export function Icon({ name }: IconProps) {
  const Drawing = icons[name]
  return <Drawing className={styles.icon} size={16} strokeWidth={1.75} aria-hidden="true" focusable="false" />
}
