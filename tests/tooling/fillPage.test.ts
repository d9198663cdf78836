import { expect, it } from 'vitest'
import { fillPage } from '../../scripts/site/page.mjs'

const template = `<head><title>Any</title>
<!--page-policy-->
<script src="/boot.js"></script>
<!--page-head-->
<script type="module" src="/assets/index.js"></script>
<link rel="stylesheet" href="/assets/style.css">
</head><body><div id="root"><!--page-body--></div>
<!--page-data-->
</body>`

const filled = fillPage(template, { title: 'Terms', description: 'All terms', html: '<h1>Terms</h1>', structured: { name: 'Terms' }, texts: { list: '[]' } })

const orderOf = (...parts: string[]) => parts.map((part) => filled.indexOf(part))

it('asks for the style sheet behind the policy and before the script that holds up reading, which does not wait for it', () => {
  expect(filled.match(/<link[^>]* href="\/assets\/style\.css"/g)).toEqual(['<link rel="preload" as="style" href="/assets/style.css"', '<link rel="stylesheet" href="/assets/style.css"'])
  const order = orderOf('Content-Security-Policy', 'rel="preload"', 'boot.js', 'rel="stylesheet"', 'assets/index.js', '</head>')
  expect(order.every((at, index) => at > (order[index - 1] ?? 0))).toBe(true)
})

it('keeps what only software reads behind what people see', () => {
  const order = orderOf('<h1>Terms</h1>', 'application/ld+json', 'id="list"', '</body>')
  expect(order.every((at, index) => at > (order[index - 1] ?? 0))).toBe(true)
})

it('has a browser wait for the first screen, marked on the element that ends it, and for the last one of a short page', () => {
  const long = Array.from({ length: 5000 }, (_, index) => `<li>${index} of many</li>`).join('')
  const markedAt = (html: string) => {
    const page = fillPage(template, { title: 'Any', description: 'Any', html })
    expect(page.match(/<link rel="expect" href="#first-screen" blocking="render">/g)).toHaveLength(1)
    expect(page.match(/id="first-screen"/g)).toHaveLength(1)
    expect(page.replace(' id="first-screen"', '')).toContain(html)
    return page.slice(page.indexOf('<div id="root">') + '<div id="root">'.length).indexOf(' id="first-screen"')
  }
  const inLong = markedAt(`<ul>${long}</ul>`)
  expect(inLong).toBeGreaterThan(64_000)
  expect(inLong).toBeLessThan(64_100)
  expect(markedAt('<header><p>Head</p></header><p id="own">Body</p><p>End</p><footer>Foot</footer>')).toBe('<header><p>Head</p></header><p id="own">Body</p><p'.length)
  expect(fillPage(template, { title: 'Any', description: 'Any', html: '' })).not.toContain('first-screen')
})

it('fills no place that the text of a page happens to name', () => {
  const page = fillPage(template, { title: 'Any', description: 'Any', html: '<b>&lt;!--page-data--&gt; and <!--page-data--></b>' })
  expect(page).toContain('<b>&lt;!--page-data--&gt; and <!--page-data--></b>')
})

it('says which place a template lacks', () => {
  expect(() => fillPage(template.replace('<!--page-data-->', ''), { title: 'Any', description: 'Any', html: '' })).toThrow('page-data')
})
