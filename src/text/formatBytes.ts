import { formatNumber } from './formatNumber.ts'

const oneDecimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })

/** The size of a file: `812 bytes`, `34.5 kB`, `1.2 MB`; a kilobyte is 1,000 bytes. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${formatNumber(bytes)} bytes`
  return bytes < 1_000_000 ? `${oneDecimal.format(bytes / 1000)} kB` : `${oneDecimal.format(bytes / 1_000_000)} MB`
}
