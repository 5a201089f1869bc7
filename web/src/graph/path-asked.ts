import type { Direction } from '../../generated/operations.ts'
import type { PathAsked } from './model.ts'

/** Beyond so many steps nothing is looked for. */
export const mostSteps = 8

export const directions = ['both', 'out', 'in'] as const satisfies readonly Direction[]

/** The shortest paths between two things, as they are asked for first. */
export function pathBetween(from: string, to: string): PathAsked {
  return { from, to, onlyStated: false, maxSteps: 6, direction: 'both', joining: false }
}

const usual = pathBetween('', '')

/** As items of an address: the two ends, then whatever is not as usual. */
export function pathItems({ from, to, onlyStated, maxSteps, direction, joining }: PathAsked): string[] {
  return [
    from,
    to,
    ...(onlyStated ? ['stated'] : []),
    ...(maxSteps === usual.maxSteps ? [] : [String(maxSteps)]),
    ...(direction === usual.direction ? [] : [direction]),
    ...(joining ? ['joining'] : []),
  ]
}

/** Null where the items name no two things. What makes no sense is as usual. */
export function pathOfItems([from = '', to = '', ...more]: readonly string[]): PathAsked | null {
  if (from === '' || to === '' || from === to) return null
  const steps = more.map(Number).find((count) => Number.isInteger(count) && count >= 1 && count <= mostSteps)
  return {
    from,
    to,
    onlyStated: more.includes('stated'),
    maxSteps: steps ?? usual.maxSteps,
    direction: directions.find((one) => more.includes(one)) ?? usual.direction,
    joining: more.includes('joining'),
  }
}
