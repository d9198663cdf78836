/** What the browser asks for where only addresses that were vouched for may become scripts. */
interface TrustedTypes {
  readonly createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => { createScriptURL: (url: string) => string }
}

/** The addresses that may become scripts: those that the build gave our two workers. */
const known = new Set<string>()
let trusted: ((url: string) => string) | undefined

/** The address of one of our workers as the security policy wants it: `app-url` lets through the constant ones named so. */
export function trustedUrl(url: string): string {
  known.add(url)
  const types: TrustedTypes | undefined = Reflect.get(window, 'trustedTypes')
  if (types === undefined) return url
  if (trusted === undefined) {
    const policy = types.createPolicy('app-url', {
      createScriptURL: (asked) => {
        if (!known.has(asked)) throw new TypeError(`${asked} is not an address of this app's workers.`)
        return asked
      },
    })
    trusted = (asked) => policy.createScriptURL(asked)
  }
  return trusted(url)
}
