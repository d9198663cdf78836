import { expect, it } from 'vitest'
import { plainPage } from '../../../scripts/bench/plainPage.mjs'

const made = `<!DOCTYPE html><html lang="en"><head><title>A &amp; B</title><meta name="record" content="x">
<script src="/boot.js"></script><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/assets/x.css"></head>
<body><div id="root"><div class="a1"><h1 class="b2">Terms &lt;all&gt;</h1><div><p class="c">One <a class="d" href="/terms/x?a=1&amp;b=2">two</a></p></div>
<select><option>First</option><option selected="">Second</option></select><button type="button"><i class="icon"></i>Earlier</button>
<svg><title>Drawn</title><desc>So</desc><text>May</text><path d="M0 0"></path></svg><p hidden="">Later</p>
<details open=""><summary>More</summary><ul><li><time datetime="2020-02-29">29 February</time></li></ul></details></div></div>
<script type="application/ld+json">{"name":"x"}</script></body></html>`

const plain = plainPage(made)

const wordsOf = (html: string) =>
  html
    .replace(/^[\s\S]*<body>/, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ')

it('has all words that are seen, in order, and no other', () => {
  expect(wordsOf(plain)).toBe('Terms &lt;all&gt; One two Second Earlier May More 29 February')
})

it('has no script, no class, no picture and no box around boxes', () => {
  expect(plain).not.toMatch(/<script|class=|<svg|<path|<button|<div|<meta name="record"|stylesheet/)
})

it('keeps headings, lists and links as they are', () => {
  expect(plain).toContain('<h1>Terms &lt;all&gt;</h1>')
  expect(plain).toContain('<a href="/terms/x?a=1&amp;b=2">two</a>')
  expect(plain).toContain('<title>A &amp; B</title>')
  expect(plain).toMatch(/<details><summary>More<\/summary>\s*<ul><li><time>29 February<\/time><\/li>/)
})

it('takes a style sheet where one is named', () => {
  expect(plainPage(made, { sheet: '/assets/x.css' })).toContain('<link rel="stylesheet" href="/assets/x.css">')
})
