import type { Modality } from '../../../../generated/operations.ts'
import type { RegionChanges } from './facts.ts'

/** Height of a row of the picture in px; the style sheet has the same one. */
export const rowHeight = 36

/** A line from an area of before to one of after. */
export interface Line {
  id: string
  /** Middle of its row on either side, in px from the top. */
  from: number
  to: number
  /** How sure it is that the one goes on as the other, as sure as the weakest step; none for an area that was kept. */
  modality: Modality | undefined
}

const weakestFirst: readonly Modality[] = ['computed', 'inferred', 'example', 'proposed', 'planned', 'stated']

/** The shorter list stands level with the longer one, yet near its head, where one looks first. */
function lead(rows: number, own: number): number {
  return Math.min((rows - Math.max(own, 1)) / 2, 1.5)
}

/** Where the lines run, and how far down the shorter list begins so that the two stand level. */
export function picture({ before, after, continuations }: RegionChanges): {
  lines: Line[]
  top: { before: number; after: number }
  height: number
} {
  const rows = Math.max(before.length, after.length, 1)
  const top = { before: lead(rows, before.length), after: lead(rows, after.length) }
  const middle = (at: number, side: 'before' | 'after'): number => (top[side] + at + 0.5) * rowHeight
  const old = new Map(before.map(({ area }, at) => [area.id, middle(at, 'before')]))
  const now = new Map(after.map(({ area }, at) => [area.id, middle(at, 'after')]))
  const kept = [...old].map(([id, from]) => ({ id, from, to: now.get(id), modality: undefined }))
  const goesOn = continuations.map(({ from, to, statements }) => ({
    id: `${from.id} ${to.id}`,
    from: old.get(from.id),
    to: now.get(to.id),
    modality: weakestFirst.find((modality) => statements.some((step) => step.modality === modality)),
  }))
  const lines = [...kept, ...goesOn].flatMap(({ from, to, ...line }) =>
    from === undefined || to === undefined ? [] : [{ ...line, from, to }],
  )
  return { lines, top: { before: top.before * rowHeight, after: top.after * rowHeight }, height: rows * rowHeight }
}
