/** Gives text to the reader as a file of their own. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has to have begun to read before the address goes.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
