/** One thing done before the code that answers it was here: where, and how to do it again. */
interface Early {
  readonly target: Element
  readonly again: () => void
}

/** The mark of a part of the page that is taken over by itself; see `Takeover`. */
export const partMark = 'data-part'

let kept: readonly Early[] = []
const answered = new WeakSet<Element>()

/** What the browser answers to by itself, be it by a click on a field. */
const ofBrowser = 'a, summary, label'
const controls = `button, input, select, textarea, [role], ${ofBrowser}`

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Whether a value is typed or chosen there, rather than clicked. */
const isField = (element: Element): element is Field =>
  element instanceof HTMLInputElement
    ? element.type !== 'checkbox' && element.type !== 'radio'
    : element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement

/** The part of the page an element belongs to. The frame around all parts is one too. */
const partOf = (element: Element): Element => element.closest(`[${partMark}]`) ?? document.documentElement

function keep(target: Element, again: () => void): void {
  kept = [...kept, { target, again }]
}

/**
 * Keeps what readers do on a page made at build until its code is here: clicks on controls, what they type or choose,
 * and keys. Links and disclosures need no code and are left to the browser. `onKey` hears of a key before it is kept.
 */
export function keepEarlyUse(onKey: (event: KeyboardEvent) => void = () => {}): void {
  document.addEventListener('click', (event) => {
    const control = early(event)?.closest(controls)
    if (!(control instanceof HTMLElement) || isField(control) || control.matches(ofBrowser) || control.closest('a, summary') !== null) return
    // A box would be ticked now and unticked when it is clicked again.
    event.preventDefault()
    keep(control, () => control.click())
  }, true)

  document.addEventListener('change', (event) => keepValue(early(event)), true)
  document.addEventListener('input', (event) => keepValue(early(event)), true)

  document.addEventListener('keydown', (event) => {
    const target = early(event)
    // These come again by themselves: as a click, as text, or as where the focus is.
    if (target === null || isField(target) || ['Enter', ' ', 'Tab'].includes(event.key)) return
    onKey(event)
    const { key, code, shiftKey, ctrlKey, altKey, metaKey } = event
    keep(target, () =>
      target.dispatchEvent(new KeyboardEvent('keydown', { key, code, shiftKey, ctrlKey, altKey, metaKey, bubbles: true, cancelable: true })),
    )
  }, true)
}

/** Where something was done that nothing answers yet; null for anything else. */
function early({ target }: Event): Element | null {
  return target instanceof Element && !answered.has(partOf(target)) ? target : null
}

function keepValue(target: Element | null): void {
  if (target === null || !isField(target)) return
  const { value } = target
  kept = kept.filter((one) => one.target !== target)
  keep(target, () => setValue(target, value))
}

/**
 * Sets a value as if it had been typed. React compares with what it last saw through the property of the element itself,
 * so that one is put back first and the new value goes past it.
 */
export function setValue(field: Field, value: string): void {
  const property = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')
  if (!(field instanceof HTMLSelectElement)) field.value = field.defaultValue
  property?.set?.call(field, value)
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

/** Says that a part of the page answers from now on, and does again what was done there before. */
export function answerEarlyUse(part: Element): void {
  if (answered.has(part)) return
  answered.add(part)
  const due = kept.filter(({ target }) => partOf(target) === part)
  kept = kept.filter((one) => !due.includes(one))
  for (const { target, again } of due) if (target.isConnected) again()
}
