const kinds: ReadonlyMap<string, string> = new Map([
  ['terms', 'term'],
  ['claims', 'statement'],
  ['parties', 'party'],
  ['events', 'event'],
  ['sources', 'source'],
])

/** What is not there, as a title and in one sentence: a record of some kind, or a page. */
export function whatIsMissing(address: string): { readonly title: string; readonly sentence: string } {
  const [, folder = '', id] = address.split('/')
  const kind = kinds.get(folder)
  if (kind === undefined || id === undefined || id === '') {
    return { title: 'No such page', sentence: `There is no page at ${address === '' ? 'this address' : address}.` }
  }
  return { title: `No such ${kind}`, sentence: `The record holds no ${kind} with the id “${id}”.` }
}
