import type { Preview } from '../views/shared/preview.ts'

/** What a preview shows, for those who do not see it: kind and title, what a picture is of, then each mark in words. */
export const previewWords = ({ kind, title, text, marks, picture }: Preview): string =>
  [`${kind}: ${title}`, ...(picture === undefined || text === '' ? [] : [text]), ...marks.map(({ label, note }) => (note === undefined ? label : `${label} (${note})`))].join('. ')
