/**
 * A short fingerprint of a text, for telling whether two copies of the record are the same. It is not a security
 * measure: it guards against a page and a file from different builds, not against forgery.
 * FNV-1a over UTF-16 units in two lanes; 16 hexadecimal digits.
 */
export function hashText(text: string): string {
  let low = 0x811c9dc5
  let high = 0x1b873593
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ (unit + at), 0x85ebca6b)
  }
  const hex = (part: number) => (part >>> 0).toString(16).padStart(8, '0')
  return hex(high) + hex(low)
}
