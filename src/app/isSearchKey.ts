/** Where a letter is part of what the reader writes, or picks an option by its name. */
const isForTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

/** Whether a key is a letter that would be written if the focus were in a field, rather than somebody's shortcut. */
export const isLetter = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey && !isForTyping(target)

/** Whether a key asks for the search. */
export const isSearchKey = (event: KeyboardEvent): boolean => event.key === '/' && isLetter(event)
