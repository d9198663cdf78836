const names = new Set(['Afghan', 'Afghanistan', 'American', 'Islamic', 'Joint', 'Taliban', 'Qatar'])

/** A label as it stands within a sentence: its first letter small, unless it begins with a name or an abbreviation. */
export function decapitalise(label: string): string {
  const [first = ''] = label.split(/[\s-]/)
  const keeps = names.has(first) || first === first.toUpperCase()
  return keeps ? label : label.charAt(0).toLowerCase() + label.slice(1)
}
