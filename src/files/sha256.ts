/** Bytes as hexadecimal digits. */
const hex = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** SHA-256 in hexadecimal digits, as `sha256sum` prints it. */
export const sha256 = async (content: Uint8Array<ArrayBuffer>): Promise<string> => hex(await crypto.subtle.digest('SHA-256', content))
