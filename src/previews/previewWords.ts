import type { Preview } from '../views/shared/preview.ts'

/** What a preview shows, for those who do not see it: kind and title, then each mark in words. */
export const previewWords = ({ kind, title, marks }: Preview): string =>
  [`${kind}: ${title}`, ...marks.map(({ label, note }) => (note === undefined ? label : `${label} (${note})`))].join('. ')
