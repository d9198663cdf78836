import { act, fireEvent } from '@testing-library/react'
import { useState } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { keepEarlyUse } from '../../src/ui/earlyUse.ts'
import { Takeover } from '../../src/ui/Takeover.tsx'

/** What a page may ask of a reader, and what it makes of it. */
function Form() {
  const [told, setTold] = useState<readonly string[]>([])
  const [words, setWords] = useState('')
  const [sort, setSort] = useState('old')
  const [ticked, setTicked] = useState(false)
  const tell = (what: string) => setTold((before) => [...before, what])
  return (
    <Takeover>
      <button type="button" onClick={() => tell('pressed')} onKeyDown={(event) => tell(event.key)}>Press</button>
      <input aria-label="Words" value={words} onChange={(event) => setWords(event.target.value)} />
      <select aria-label="Sort" value={sort} onChange={(event) => setSort(event.target.value)}>
        <option>old</option>
        <option>new</option>
      </select>
      <input type="checkbox" aria-label="Tick" checked={ticked} onChange={(event) => setTicked(event.target.checked)} />
      <a href="#there">Go</a>
      <div role="search">
        <details>
          <summary>More</summary>
          <label>
            <input type="checkbox" aria-label="Folded" onChange={() => tell('folded')} /> <span>In the fold</span>
          </label>
        </details>
      </div>
      <output>{[...told, `words ${words}`, `sort ${sort}`, `ticked ${ticked}`].join(', ')}</output>
    </Takeover>
  )
}

/** The form as a page made at build, and how React takes it over. */
function madePage() {
  const root = document.createElement('div')
  root.innerHTML = renderToString(<Form />)
  document.body.append(root)
  const part = <E extends HTMLElement>(selector: string, kind: new () => E): E => {
    const found = root.querySelector(selector)
    if (!(found instanceof kind)) throw new Error(`The form has no ${selector}.`)
    return found
  }
  return {
    button: part('button', HTMLButtonElement),
    words: part('[aria-label=Words]', HTMLInputElement),
    sort: part('select', HTMLSelectElement),
    tick: part('[aria-label=Tick]', HTMLInputElement),
    link: part('a', HTMLAnchorElement),
    fold: part('summary', HTMLElement),
    folded: part('label span', HTMLElement),
    told: () => root.querySelector('output')?.textContent,
    takeOver: async () => {
      await act(async () => {
        hydrateRoot(root, <Form />)
      })
    },
  }
}

/** Changes a field as a reader does: past React, which is not there yet. */
function enter(field: HTMLInputElement | HTMLSelectElement, value: string) {
  field.value = value
  fireEvent.input(field)
  fireEvent.change(field)
}

const heard: string[] = []
beforeAll(() => keepEarlyUse([], ({ key }) => heard.push(key)))
afterEach(() => document.body.replaceChildren())

test('a press before the code is here is done once when it comes', async () => {
  const page = madePage()
  fireEvent.click(page.button)
  expect(page.told()).toBe('words , sort old, ticked false')
  await page.takeOver()
  expect(page.told()).toBe('pressed, words , sort old, ticked false')
})

test('a box pressed early stays as it was until the code is here, and then turns', async () => {
  const page = madePage()
  fireEvent.click(page.tick)
  expect(page.tick.checked).toBe(false)
  await page.takeOver()
  expect(page.tick.checked).toBe(true)
  expect(page.told()).toContain('ticked true')
})

test('what was typed and chosen early stands and is acted on, the last value alone', async () => {
  const page = madePage()
  enter(page.words, 'base')
  enter(page.words, 'baseless')
  enter(page.sort, 'new')
  await page.takeOver()
  expect(page.words.value).toBe('baseless')
  expect(page.told()).toBe('words baseless, sort new, ticked false')
})

test('a key pressed early comes again; those that the browser turns into something else do not', async () => {
  const page = madePage()
  heard.length = 0
  for (const key of ['ArrowRight', 'Tab', 'Enter']) fireEvent.keyDown(page.button, { key })
  expect(heard).toEqual(['ArrowRight'])
  await page.takeOver()
  expect(page.told()).toBe('ArrowRight, words , sort old, ticked false')
})

test('links are left to the browser', () => {
  const page = madePage()
  expect(fireEvent.click(page.link)).toBe(true)
})

test('what is folded can be opened, and a box in it be ticked by its words', async () => {
  const page = madePage()
  expect(fireEvent.click(page.fold)).toBe(true)
  expect(fireEvent.click(page.folded)).toBe(true)
  // Closed again, as React says of what the browser has opened that it was not made so.
  fireEvent.click(page.fold)
  await page.takeOver()
  expect(page.told()).toContain('folded')
})

test('once a part answers nothing is kept, so nothing is done twice', async () => {
  const page = madePage()
  await page.takeOver()
  await act(async () => {
    fireEvent.click(page.button)
  })
  expect(page.told()).toBe('pressed, words , sort old, ticked false')
})

test('another part that is not here yet keeps waiting', async () => {
  const [first, second] = [madePage(), madePage()]
  fireEvent.click(second.button)
  await first.takeOver()
  expect(second.told()).toBe('words , sort old, ticked false')
  await second.takeOver()
  expect(second.told()).toContain('pressed')
})
