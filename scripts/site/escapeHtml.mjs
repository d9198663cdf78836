/** The characters HTML reads as its own. */
const entities = /** @type {Record<string, string>} */ ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })

/**
 * A text as HTML, between tags or as the value of an attribute.
 * @param {string} text
 */
export const escapeHtml = (text) => text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character)
