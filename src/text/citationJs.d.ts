// The part of Citation.js that is used here; it brings no types of its own.
declare module '@citation-js/core' {
  export class Cite {
    constructor(item: object)
    format(name: 'bibtex' | 'ris'): string
    format(name: 'bibliography', options: { readonly format: 'text'; readonly template: string }): string
  }
  export const plugins: { readonly config: { get(name: '@bibtex'): { format: { useIdAsLabel: boolean } } } }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
declare module '@citation-js/plugin-csl'
