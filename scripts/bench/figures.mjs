// How figures are written.

/** @param {number} milliseconds */
export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`

/** @param {number} milliseconds */
export const wholeMilliseconds = (milliseconds) => `${Math.round(milliseconds)} ms`

/** @param {number} bytes in thousands */
export const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`

/**
 * How many times as much: `1.04 ×`.
 * @param {number} part
 * @param {number} whole
 */
export const times = (part, whole) => `${(part / whole).toFixed(2)} ×`
