import tokens from '../styles/tokens.css?raw'

const colours: ReadonlyMap<string, string> = new Map(
  [...tokens.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]+),/g)].flatMap(([, name, light]) =>
    name === undefined || light === undefined ? [] : [[name, light] as const],
  ),
)

/** The light value of a colour token, such as `#1b1d20` for `ink`. Throws a RangeError for a name that is no token. */
export function lightColour(name: string): string {
  const colour = colours.get(name)
  if (colour === undefined) throw new RangeError(`There is no colour token ${name}.`)
  return colour
}
