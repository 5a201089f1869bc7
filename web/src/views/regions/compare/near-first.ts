/** Rows next to what a region has first: by how much of what is related to them is there; those without a value last. */
export function nearFirst<Row extends { density: number | null }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => (b.density ?? -1) - (a.density ?? -1))
}
