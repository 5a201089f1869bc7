/** Solves A x = b for a small symmetric A without a zero or negative eigenvalue; null where it has one. Steps: size cubed. */
export function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] | null {
  const lower: number[][] = []
  for (const [i, row] of matrix.entries()) {
    const mine: number[] = []
    for (let j = 0; j < i; j++) mine.push(((row[j] ?? 0) - product(mine, lower[j] ?? [], j)) / (lower[j]?.[j] ?? 1))
    const rest = (row[i] ?? 0) - product(mine, mine, i)
    if (!(rest > 0)) return null
    lower.push([...mine, Math.sqrt(rest)])
  }
  const half = substituted(lower, right)
  // Backwards through the transpose: the same with both ends turned round.
  const turned = lower.map((_, i) => lower.map((row) => row[lower.length - 1 - i] ?? 0).reverse())
  return substituted(turned, half.toReversed()).toReversed()
}

function substituted(lower: readonly (readonly number[])[], right: readonly number[]): number[] {
  const found: number[] = []
  for (const [i, row] of lower.entries()) found.push(((right[i] ?? 0) - product(row, found, i)) / (row[i] ?? 1))
  return found
}

function product(left: readonly number[], right: readonly number[], count: number): number {
  let sum = 0
  for (let place = 0; place < count; place++) sum += (left[place] ?? 0) * (right[place] ?? 0)
  return sum
}
