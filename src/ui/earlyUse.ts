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

declare global {
  interface Window {
    /** What `public/boot.js` has kept on a page made at build. It keeps nothing more once this is gone. */
    earlyUse?: readonly Event[]
  }
}

/** What was done before the first module ran, in order. From here on nothing but `keepEarlyUse` keeps it. */
export function takeEarlyUse(): readonly Event[] {
  const { earlyUse = [] } = window
  delete window.earlyUse
  return earlyUse
}

/**
 * Keeps what readers do on a page made at build until its code is here, what they did `before` included: clicks on
 * controls, what they type or choose, and keys. Links and disclosures need no code and are left to the browser. `onKey`
 * hears of a key before it is kept.
 */
export function keepEarlyUse(before: readonly Event[] = [], onKey: (event: KeyboardEvent) => void = () => {}): void {
  const keepEvent = (event: Event): void => {
    const target = early(event)
    if (target === null) return
    if (event.type === 'click') keepClick(event, target)
    else if (!(event instanceof KeyboardEvent)) keepValue(target)
    // The others come again by themselves: as a click, as text, or as where the focus is.
    else if (!isField(target) && !['Enter', ' ', 'Tab'].includes(event.key)) {
      onKey(event)
      keepKey(event, target)
    }
  }
  for (const event of before) keepEvent(event)
  for (const type of ['click', 'change', 'input', 'keydown']) document.addEventListener(type, keepEvent, true)
}

/** Where something was done that nothing answers yet; null for anything else. */
function early({ target }: Event): Element | null {
  return target instanceof Element && !answered.has(partOf(target)) ? target : null
}

function keepClick(event: Event, target: Element): void {
  const control = target.closest(controls)
  if (!(control instanceof HTMLElement) || isField(control) || control.matches(ofBrowser) || control.closest('a, summary') !== null) return
  // A box would be ticked now and unticked when it is clicked again.
  event.preventDefault()
  keep(control, () => control.click())
}

function keepKey({ key, code, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent, target: Element): void {
  const again = { key, code, shiftKey, ctrlKey, altKey, metaKey, bubbles: true, cancelable: true }
  keep(target, () => target.dispatchEvent(new KeyboardEvent('keydown', again)))
}

function keepValue(target: Element): void {
  if (!isField(target)) return
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
