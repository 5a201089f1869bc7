import type { Modality } from '../../generated/operations.ts'
import tokens from '../tokens.json' with { type: 'json' }
import type { ColorToken } from './color.ts'

export interface LineStyle {
  color: ColorToken
  /** Colour where the line touches the selection. */
  strong: ColorToken
  width: number
  dash: readonly number[]
  round: boolean
  /** Drawn as two curved lines. */
  double: boolean
}

/** How sure a statement is, as a line. The dash is the doubt; colour never says it alone. */
export const lineStyles: Record<Modality, LineStyle> = {
  stated: line('stated', 'edge.stated', 'edge.statedStrong'),
  planned: line('planned', 'edge.planned'),
  proposed: line('proposed', 'edge.proposed'),
  example: line('example', 'edge.inferred'),
  inferred: line('inferred', 'edge.inferred'),
  computed: line('computed', 'edge.computed'),
}

function line(modality: Modality, color: ColorToken, strong: ColorToken = color): LineStyle {
  const token: { dash: string | null; width: number; cap?: string; double?: boolean } = tokens.modality[modality]
  return {
    color,
    strong,
    width: token.width,
    dash: dashOf(token.dash),
    round: token.cap === 'round',
    double: token.double === true,
  }
}

/** `'9 6'` of the tokens as numbers. */
export function dashOf(text: string | null | undefined): number[] {
  return text ? text.split(' ').map(Number) : []
}
