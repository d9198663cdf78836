// Fills the page that Vite made with what one address shows.
import { escapeHtml } from './escapeHtml.mjs'
import { pagePolicy } from './policy.mjs'

/**
 * JSON that cannot end the element it stands in. A browser runs neither kind of block, so the policy has nothing to refuse.
 * @param {string} json
 */
const scriptText = (json) => json.replaceAll('<', String.raw`\u003c`)

/**
 * @typedef {object} Page
 * @property {string} title
 * @property {string} description
 * @property {string} html what stands inside the root element
 * @property {string} [address] the path the page was made for; without one the app draws the page afresh
 * @property {string} [hash] the fingerprint of the record the page was made from
 * @property {string} [sha256] the SHA-256 of the file of that record
 * @property {readonly string[]} [scripts] what using the page takes, as addresses; fetched once it is drawn
 * @property {boolean} [framed] for other sites to frame: every link opens a page of its own, outside the frame
 * @property {object | null} [structured] what the page is about in the words of schema.org
 * @property {readonly { title: string, href: string }[]} [feeds] the feeds that go with the page
 * @property {Readonly<Record<string, string>>} [texts] JSON for the code of the page, by name
 * @property {boolean} [noindex] keeps the page out of search engines
 * @property {Social} [social] how other sites show a link to the page
 *
 * @typedef {object} Social
 * @property {string} title
 * @property {string} url the complete address of the page
 * @property {{ address: string, words: string, width: number, height: number }} [image] its preview: the complete address, what it shows, and its size in pixels
 */

/** How much of a page is read before any of it is painted, in characters: two screens of our longest page, some 8 kB on the line. */
const firstScreen = 64_000

/**
 * Marks the element with which the first screen has been read, for a browser that is told to paint nothing before. What
 * is painted half read moves when the rest comes: buttons at the end of a line that goes on, columns of a table, words that
 * did not fit beside their sign. A browser that does not know `rel="expect"` paints as it likes.
 * @param {string} html
 */
function endFirstScreen(html) {
  // Elements that are soon at their end, as a browser waits for the whole of it.
  const small = [...html.matchAll(/<(?:p|li|td|dd|time|path|text)(?=[ >])(?![^>]* id=)/g)]
  const end = small.find(({ index }) => index >= firstScreen) ?? small.at(-1)
  if (end === undefined) return { html, wait: [] }
  const at = end.index + end[0].length
  return { html: `${html.slice(0, at)} id="first-screen"${html.slice(at)}`, wait: ['<link rel="expect" href="#first-screen" blocking="render">'] }
}

/**
 * The whole page. The order counts: a browser stops looking ahead at a policy, so the style sheet is asked for right behind
 * it; asked for after the script that holds up reading, it would come one round trip later. It is put to use only after
 * that script, which would otherwise wait for it, and the whole text of the page with it: so the text is read while the
 * style sheet is on its way, and painted at once. What only software reads stands at the end, where no paint waits for it.
 * @param {string} template the built `index.html`
 * @param {Page} page
 */
export function fillPage(template, page) {
  const { html, wait } = endFirstScreen(page.html)
  const head = [
    ...wait,
    meta('description', page.description),
    ...(page.hash === undefined ? [] : [meta('record', page.hash)]),
    ...(page.sha256 === undefined ? [] : [meta('sha256', page.sha256)]),
    ...(page.address === undefined ? [] : [meta('address', page.address)]),
    ...(page.scripts === undefined ? [] : [meta('scripts', page.scripts.join(' '))]),
    ...(page.framed === true ? ['<base target="_blank">'] : []),
    ...(page.noindex === true ? [meta('robots', 'noindex')] : []),
    ...(page.social === undefined ? [] : socialTags(page.social, page.description)),
    ...(page.feeds ?? []).map(({ title, href }) => `<link rel="alternate" type="application/atom+xml" title="${escapeHtml(title)}" href="${href}">`),
  ]
  const data = [
    ...(page.structured === undefined || page.structured === null ? [] : [`<script type="application/ld+json">${scriptText(JSON.stringify(page.structured))}</script>`]),
    ...Object.entries(page.texts ?? {}).map(([name, text]) => `<script type="application/json" id="${name}">${scriptText(text)}</script>`),
  ]
  const { sheets, rest } = liftStyleSheets(template)
  const policy = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">`
  const parts = /** @type {[RegExp, string][]} */ ([
    [/<title>.*?<\/title>/, `<title>${escapeHtml(page.title)}</title>`],
    [/<!--page-policy-->/, [policy, ...sheets.map((sheet) => sheet.replace('rel="stylesheet"', 'rel="preload" as="style"'))].join('\n')],
    [/<!--page-head-->/, [...sheets, ...head].join('\n')],
    [/<!--page-data-->/, data.join('\n')],
    // Last, as what a page shows may look like any of the places above.
    [/<!--page-body-->/, html],
  ])
  return parts.reduce((text, [place, filling]) => replaceOnce(text, place, filling), rest)
}

/**
 * The style sheets the bundler has put at the end of the head, and the page without them.
 * @param {string} template
 */
function liftStyleSheets(template) {
  const links = /<link rel="stylesheet"[^>]*>\n?/g
  return { sheets: [...template.matchAll(links)].map(([link]) => link.trim()), rest: template.replaceAll(links, '') }
}

/**
 * What the sites that show links read: the Open Graph protocol, and the one name that others have for the large form.
 * @param {Social} social
 * @param {string} description
 */
function socialTags({ title, url, image }, description) {
  const facts = {
    'og:type': 'website',
    'og:title': title,
    'og:description': description,
    'og:url': url,
    ...(image !== undefined && {
      'og:image': image.address,
      'og:image:width': String(image.width),
      'og:image:height': String(image.height),
      'og:image:alt': image.words,
    }),
  }
  const tags = Object.entries(facts).map(([name, content]) => `<meta property="${name}" content="${escapeHtml(content)}">`)
  return [...tags, meta('twitter:card', image === undefined ? 'summary' : 'summary_large_image')]
}

/**
 * @param {string} name
 * @param {string} content
 */
const meta = (name, content) => `<meta name="${name}" content="${escapeHtml(content)}">`

/**
 * A function as replacement, so that `$` in a text stays a dollar sign.
 * @param {string} text
 * @param {RegExp} from
 * @param {string} to
 */
function replaceOnce(text, from, to) {
  if (!from.test(text)) throw new Error(`index.html lacks ${from}`)
  return text.replace(from, () => to)
}
