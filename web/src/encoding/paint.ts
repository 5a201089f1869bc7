import tokens from '../tokens.json' with { type: 'json' }
import { hexColor, type ColorToken } from './color.ts'

/** The colour of a token, for what is drawn where style sheets do not reach. */
export type Paint = (token: ColorToken) => string

/** The colours of light mode, for files. */
export const paperPaint: Paint = (token) => hexColor(token, 'light')

const grounds = new Set<ColorToken>(['ground', 'surface', 'surface2', 'primaryTint', 'coupleTint'])
const faint = new Set<ColorToken>(['helix.track', 'hairline', 'border'])

/** Black on white, for print: what colour says is said by shape and dash as well. */
export const inkPaint: Paint = (token) => {
  const { ink, line, paper } = tokens.print
  return grounds.has(token) ? paper : faint.has(token) ? line : ink
}
