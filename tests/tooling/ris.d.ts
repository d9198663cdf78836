// The part of the reader that is used here; it brings no types of its own.
declare module '@customcommander/ris' {
  interface RisRecord {
    readonly TI?: readonly string[]
    readonly AU?: readonly { readonly last_name: string; readonly first_name?: string; readonly suffix?: string }[]
    readonly PY?: readonly string[]
    readonly UR?: readonly string[]
    readonly N1?: readonly string[]
  }
  export function read(text: string): readonly RisRecord[]
}
