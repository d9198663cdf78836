// Writes pages on which TimelineJS (MPL-2.0) shows the record. It is used here to compare with, and is no part of the app.
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../settings.mjs'

/**
 * What the library asks for beyond our own policy: it writes HTML and styles from script. Everything comes from one server.
 */
export const timelinePolicy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:"

const files = join(root, 'node_modules/@knight-lab/timelinejs/dist')

/** @param {string} name */
const page = (name) => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>TimelineJS</title>
<meta name="description" content="The same record, shown by TimelineJS">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/timeline/css/timeline.css">
<link rel="stylesheet" href="/timeline/page.css">
</head>
<body>
<div id="timeline-embed"></div>
<script src="/timeline/js/timeline.js"></script>
<script src="/timeline/${name}.js"></script>
</body>
</html>
`

/**
 * Its best case: one server, the system's fonts, and the record in a script of its own that is fetched with the library
 * rather than after it.
 * @param {string} outDir
 * @param {Readonly<Record<string, import('./timelineData.mjs').Timeline>>} timelines by the name of the page
 */
export async function writeTimelineSite(outDir, timelines) {
  const dir = join(outDir, 'timeline')
  await mkdir(dir, { recursive: true })
  for (const part of ['css/timeline.css', 'css/icons', 'js/timeline.js']) await cp(join(files, part), join(dir, part), { recursive: true })
  await writeFile(join(dir, 'page.css'), 'html, body, #timeline-embed { height: 100%; margin: 0 }\n')
  for (const [name, timeline] of Object.entries(timelines)) {
    await writeFile(join(dir, `${name}.html`), page(name))
    await writeFile(join(dir, `${name}.js`), `new TL.Timeline('timeline-embed', ${JSON.stringify(timeline)}, { font: '' })\n`)
  }
}
