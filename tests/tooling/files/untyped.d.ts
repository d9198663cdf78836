declare module 'datapackage' {
  export class Resource {
    readonly name: string
    readonly descriptor: { readonly path: string; readonly schema: { readonly fields: readonly { readonly name: string }[] } }
    read(options: { readonly keyed: true; readonly relations?: boolean }): Promise<readonly Readonly<Record<string, unknown>>[]>
  }
  export class Package {
    static load(descriptor: string | object, options?: { readonly basePath?: string; readonly strict?: boolean }): Promise<Package>
    readonly valid: boolean
    readonly errors: readonly Error[]
    readonly resources: readonly Resource[]
  }
}

declare module 'jsonld' {
  interface Options {
    readonly documentLoader?: (url: string) => Promise<{ readonly document: object; readonly documentUrl: string; readonly contextUrl: null }>
    readonly safe?: boolean
  }
  const jsonld: {
    expand(document: object, options?: Options): Promise<readonly Readonly<Record<string, unknown>>[]>
    flatten(document: object, context?: null, options?: Options): Promise<readonly Readonly<Record<string, unknown>>[]>
    toRDF(document: object, options?: Options & { readonly format?: string }): Promise<string>
  }
  export default jsonld
}
