/** Gives something to the reader as a file of their own. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has to have begun to read before the address goes.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
