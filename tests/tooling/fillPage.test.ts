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

it('fills no place that the text of a page happens to name', () => {
  const page = fillPage(template, { title: 'Any', description: 'Any', html: '<p>&lt;!--page-data--&gt; and <!--page-data--></p>' })
  expect(page).toContain('<p>&lt;!--page-data--&gt; and <!--page-data--></p>')
})

it('says which place a template lacks', () => {
  expect(() => fillPage(template.replace('<!--page-data-->', ''), { title: 'Any', description: 'Any', html: '' })).toThrow('page-data')
})
