const mediaTypes: Readonly<Record<string, string>> = {
  argdown: 'text/vnd.argdown',
  cff: 'application/yaml',
  csv: 'text/csv',
  json: 'application/json',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  zip: 'application/zip',
}

/** The media type of a file to take away, as the server gives it; a test asks whether it does. */
export const mediaTypeOf = (path: string): string => mediaTypes[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain'
