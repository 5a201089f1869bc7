import tokens from '../tokens.json' with { type: 'json' }

export type Mode = 'light' | 'dark'

type Colors = (typeof tokens)['color']['light']
type Group = 'kind' | 'helix' | 'edge' | 'coupling' | 'matrix' | 'code'
type Inner<G extends Group> = G extends Group ? `${G}.${Extract<keyof Colors[G], string>}` : never

/** A colour by its place in tokens.json, such as `ground` or `kind.area`. */
export type ColorToken = Exclude<keyof Colors, Group> | Inner<Group>

/** The custom property that the theme writes for a token: `kind.area` is `--k-kind-area`. */
export function cssColor(token: ColorToken): string {
  return `var(--k-${token.replace('.', '-')})`
}

/** The value itself, for what is drawn where style sheets do not reach: the canvas. */
export function hexColor(token: ColorToken, mode: Mode): string {
  const found = token
    .split('.')
    .reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], tokens.color[mode])
  return found as string
}
