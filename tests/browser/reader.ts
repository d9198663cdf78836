import { readFile } from 'node:fs/promises'
import { type Locator, type Page, expect } from '@playwright/test'

/** What a reader uses the app with. */
export const hands = ['mouse', 'keyboard'] as const
export type Hand = (typeof hands)[number]

/** How often a reader goes on with Tab before giving up; the longest page has fewer stops. */
const mostStops = 1500

/**
 * A reader who finds things by role and name, uses them with one hand only, and counts every use: a link followed, a
 * button pressed, a value set. By keyboard, the focus moves with Tab and the arrow keys alone.
 */
export class Reader {
  readonly page: Page
  readonly #hand: Hand
  #activations = 0

  constructor(page: Page, hand: Hand) {
    this.page = page
    this.#hand = hand
  }

  get activations(): number {
    return this.#activations
  }

  /** Follows a link or presses a button. */
  async activate(target: Locator): Promise<void> {
    this.#activations += 1
    if (this.#hand === 'mouse') return target.click()
    await this.#reach(target)
    await this.page.keyboard.press('Enter')
  }

  /** Sets a select to one of its options. */
  async pick(select: Locator, option: string): Promise<void> {
    this.#activations += 1
    if (this.#hand === 'mouse') await select.selectOption({ label: option })
    else {
      await this.#reach(select)
      await this.page.keyboard.press('Home')
      while ((await chosenIn(select)) !== option) {
        const before = await chosenIn(select)
        await this.page.keyboard.press('ArrowDown')
        expect(await chosenIn(select), `"${option}" is among the options`).not.toBe(before)
      }
    }
    expect(await chosenIn(select)).toBe(option)
  }

  /**
   * Sets a date. The day and the month have to be the same number, because the order in which the field asks for them
   * follows the reader's system.
   */
  async setDay(field: Locator, day: string): Promise<void> {
    this.#activations += 1
    const [year = '', month = '', date] = day.split('-')
    expect(month, 'the day is the same in whichever order it is typed').toBe(date)
    if (this.#hand === 'mouse') return field.fill(day)
    await this.#reach(field)
    await this.page.keyboard.type(`${month}${month}${year}`)
  }

  /** Types into a text field. */
  async write(field: Locator, text: string): Promise<void> {
    this.#activations += 1
    await (this.#hand === 'mouse' ? field.click() : this.#reach(field))
    await this.page.keyboard.type(text)
  }

  /** Chooses a mark of a picture. By keyboard, Tab leads to the picture and the arrow keys to the mark. */
  async chooseMark(picture: Locator, name: string): Promise<void> {
    this.#activations += 1
    const mark = picture.getByRole('option', { name, exact: true })
    if (this.#hand === 'mouse') return mark.click({ force: true })
    const marks = await picture.getByRole('option').all()
    const places = await Promise.all(marks.map(async (each) => ({ each, index: await each.getAttribute('tabindex') })))
    const stop = places.find(({ index }) => index === '0')
    expect(stop, 'one mark of the picture is a tab stop').toBeDefined()
    if (stop !== undefined) await this.#reach(stop.each)
    for (let step = 0; step < marks.length && !(await isFocused(mark)); step += 1) await this.page.keyboard.press('ArrowRight')
    expect(await isFocused(mark), `the arrow keys lead to "${name}"`).toBe(true)
  }

  /** Presses a button that puts something on the clipboard, and gives what another program would paste. */
  async copyBy(button: Locator): Promise<string> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await this.activate(button)
    await expect(this.page.getByRole('status').filter({ hasText: /^Copied$/ })).toBeVisible()
    return this.page.evaluate(() => navigator.clipboard.readText())
  }

  /** Presses a button that hands over a file, and gives its name and its text. */
  async download(button: Locator): Promise<{ readonly name: string; readonly text: string }> {
    const coming = this.page.waitForEvent('download')
    await this.activate(button)
    const file = await coming
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
  }

  /** Presses Tab until the target has the focus, which then stands in view. */
  async #reach(target: Locator): Promise<void> {
    await expect(target).toBeVisible()
    // Found once: on a long page, finding by role takes longer than the key.
    const element = await target.elementHandle()
    const isThere = () => this.page.evaluate((wanted) => wanted === document.activeElement, element)
    for (let stops = 0; stops < mostStops && !(await isThere()); stops += 1) await this.page.keyboard.press('Tab')
    expect(await isThere(), `Tab leads to ${String(target)}`).toBe(true)
    await expect(target).toBeInViewport()
  }
}

const isFocused = (target: Locator): Promise<boolean> => target.evaluate((element) => element === document.activeElement)

const chosenIn = (select: Locator): Promise<string> =>
  select.evaluate((element) => (element instanceof HTMLSelectElement ? (element.selectedOptions[0]?.label ?? '') : ''))
