/**
 * Acts once the browser has painted what stands on the page now: work that it did before would hold that up.
 * @returns takes it back, as long as it has not been done
 */
export function afterPaint(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
