import { firmestFirst, type Line } from './lines.ts'

/** Lines between the same two ends of a grouped picture, drawn as one. An end is a closed group, or a thing. */
export interface Bundle {
  id: string
  from: string
  to: string
  lines: readonly Line[]
}

/**
 * Gathers lines by the ends that are drawn; couplings stay apart from the rest. A line whose two ends are one closed
 * group is not drawn, since it lies inside.
 */
export function bundlesOf(lines: readonly Line[], endOf: (id: string) => string): Bundle[] {
  const found = new Map<string, Bundle>()
  for (const line of lines) {
    const [from = '', to = ''] = [endOf(line.from), endOf(line.to)].sort()
    if (from === to && line.from !== line.to) continue
    const id = `bundle ${line.mark === null ? 'line' : 'coupling'} ${from} ${to}`
    const known = found.get(id)
    found.set(id, { id, from, to, lines: [...(known?.lines ?? []), line] })
  }
  return [...found.values()].map((bundle) => ({ ...bundle, lines: bundle.lines.toSorted(firmestFirst) }))
}

export function isBundle(id: string): boolean {
  return id.startsWith('bundle ')
}
