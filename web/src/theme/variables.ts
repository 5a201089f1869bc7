import tokens from '../tokens.json' with { type: 'json' }

export type Mode = keyof typeof tokens.color

interface Leaves {
  readonly [name: string]: string | Leaves
}

/** `{ kind: { area: '#…' } }` → `{ '--k-kind-area': '#…' }` */
function flat(values: Leaves, prefix: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === 'string' ? [[`${prefix}-${name}`, value]] : Object.entries(flat(value, `${prefix}-${name}`)),
    ),
  )
}

/** The colours and shadows of one mode as CSS variables, such as `--k-ink` and `--k-kind-area`. */
export function modeVariables(mode: Mode): Record<string, string> {
  return { ...flat(tokens.color[mode], '--k'), ...flat(tokens.shadow[mode], '--k-shadow') }
}

const px = (value: number): string => `${value}px`
const rem = (value: number): string => `${value / 16}rem`

/** What both modes share: type, space, radius, motion and sizes, such as `--k-font-h1` and `--k-space-3`. */
export function sharedVariables(): Record<string, string> {
  const { type, space, radius, motion, size } = tokens
  return {
    // The rail is dark in both modes, so its marks are those of the dark mode.
    '--k-railLink': tokens.color.dark.primary,
    '--k-railWish': tokens.color.dark.coupleMark,
    ...flat(tokens.print, '--k-print'),
    '--k-ui': type.ui,
    '--k-source': type.source,
    '--k-mono': type.mono,
    ...Object.fromEntries(
      Object.entries(type.scale).map(([name, [font = 0, line = 0]]) => [
        `--k-font-${name}`,
        `${rem(font)}/${rem(line)}`,
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(type.projector).map(([name, [font = 0, line = 0]]) => [
        `--k-projector-${name}`,
        `${rem(font)}/${rem(line)}`,
      ]),
    ),
    ...Object.fromEntries(Object.entries(type.weight).map(([name, weight]) => [`--k-weight-${name}`, String(weight)])),
    ...Object.fromEntries(space.map((value, index) => [`--k-space-${index}`, px(value)])),
    ...Object.fromEntries(Object.entries(radius).map(([name, value]) => [`--k-radius-${name}`, px(value)])),
    '--k-fast': motion.fast,
    '--k-base': motion.base,
    '--k-slow': motion.slow,
    '--k-ease': motion.ease,
    ...Object.fromEntries(
      Object.entries(size).flatMap(([name, value]) =>
        typeof value === 'number' ? [[`--k-size-${name}`, px(value)]] : [],
      ),
    ),
  }
}
