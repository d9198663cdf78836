interface Correction {
  /** What the record is called. */
  readonly label: string
  readonly id: string
  readonly version: string
  readonly address: string
  readonly reason: string
  /** The operations that change something, without those that test. */
  readonly changes: readonly { readonly op: string; readonly path: string; readonly value?: unknown }[]
  readonly patch: string
}

const shown = (value: unknown): string => (typeof value === 'string' ? `“${value}”` : JSON.stringify(value))

/** A message to whoever keeps the record: which record, what is to change, why, and the change as a patch. */
export function correctionMessage({ label, id, version, address, reason, changes, patch }: Correction): string {
  const lines = changes.map(({ op, path, value }) => {
    const place = path.split('/').slice(3).join(' / ')
    return op === 'remove' ? `- ${place}: taken out` : `- ${place}: ${op === 'add' ? 'added' : 'now reads'} ${shown(value)}`
  })
  return [
    'Suggested correction to the record of the Doha Agreement Tracker',
    '',
    label,
    `Id: ${id}`,
    `Address: ${address}`,
    `Version of the record: ${version}`,
    '',
    'What changes:',
    ...lines,
    '',
    'Why, and where it can be read:',
    reason.trim() === '' ? '(not stated)' : reason.trim(),
    '',
    'The change to agreement.json as a JSON Patch (RFC 6902):',
    '',
    patch,
    '',
  ].join('\n')
}
