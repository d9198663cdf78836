const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character)

/** The code that puts a page into another site. `address` is complete; a frame is 680 pixels high unless the site says otherwise. */
export const embedCode = (title: string, address: string): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="680" loading="lazy"></iframe>`
