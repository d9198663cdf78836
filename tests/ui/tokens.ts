import { readFileSync } from 'node:fs'

/** One colour token's two values. */
export interface ColourToken {
  light: string
  dark: string
}

const css = readFileSync('src/styles/tokens.css', 'utf8')

/** Every colour of the style sheet by its name without the dashes. */
export const colourTokens: ReadonlyMap<string, ColourToken> = new Map(
  [...css.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\)/g)].flatMap(([, name, light, dark]) =>
    name !== undefined && light !== undefined && dark !== undefined ? [[name, { light, dark }] as const] : [],
  ),
)

/** The value of a token in a theme; a name that is not there is an error. */
export function colourOf(name: string, theme: keyof ColourToken): string {
  const token = colourTokens.get(name)
  if (token === undefined) throw new Error(`no colour token ${name}`)
  return token[theme]
}
