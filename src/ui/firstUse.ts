/**
 * What tells a reader who uses the page from one who only reads it. Scrolling is reading; on a touch screen it cannot be
 * told from a touch, which counts. Software that helps people to read may click without a pointer.
 */
const signs = ['pointermove', 'pointerdown', 'focusin', 'keydown', 'click', 'input', 'change'] as const

let used: Promise<void> | undefined

/**
 * Settles at the first sign that somebody uses the page; at once where it was `usedBefore` the first call. Watches from
 * then on; the same promise every time.
 */
export function firstUse(usedBefore = false): Promise<void> {
  used ??= new Promise((resolve) => {
    if (usedBefore) return resolve()
    const onSign = (): void => {
      for (const sign of signs) document.removeEventListener(sign, onSign, true)
      resolve()
    }
    for (const sign of signs) document.addEventListener(sign, onSign, { capture: true, passive: true })
  })
  return used
}
