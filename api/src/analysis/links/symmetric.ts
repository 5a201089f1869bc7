/** A small symmetric matrix taken apart: `values[k]` belongs to the vector `vectors[·][k]`, the greatest first. */
export interface Eigen {
  values: number[]
  vectors: number[][]
}

/**
 * Eigenvalues and vectors of a small symmetric matrix by turning one pair of axes after the other (Jacobi 1846, doi
 * 10.1515/crll.1846.30.51), exact to rounding. Steps: about ten times the cube of its size; for at most some dozens.
 */
export function eigenOf(matrix: readonly (readonly number[])[]): Eigen {
  const work = matrix.map((row) => [...row])
  const axes = matrix.map((_, i) => matrix.map((__, j) => (i === j ? 1 : 0)))
  for (let sweep = 0; sweep < 60 && offDiagonal(work) > 0; sweep++)
    for (let p = 0; p < work.length; p++) for (let q = p + 1; q < work.length; q++) turn({ work, axes }, p, q)
  const order = work.map((_, k) => k).sort((a, b) => at(work, b, b) - at(work, a, a))
  return {
    values: order.map((k) => at(work, k, k)),
    vectors: axes.map((row) => order.map((k) => row[k] ?? 0)),
  }
}

const at = (matrix: readonly (readonly number[])[], i: number, j: number): number => matrix[i]?.[j] ?? 0

function offDiagonal(matrix: readonly (readonly number[])[]): number {
  let sum = 0
  for (let i = 0; i < matrix.length; i++) for (let j = 0; j < i; j++) sum += at(matrix, i, j) ** 2
  return sum
}

/** Turns the plane of two axes so that the matrix has nothing between them. */
function turn({ work, axes }: { work: number[][]; axes: number[][] }, p: number, q: number): void {
  const between = at(work, p, q)
  if (between === 0) return
  const ratio = (at(work, q, q) - at(work, p, p)) / (2 * between)
  const tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.hypot(ratio, 1))
  const cosine = 1 / Math.hypot(tangent, 1)
  const sine = tangent * cosine
  const mix = (row: number[]): void => {
    const [x, y] = [row[p] ?? 0, row[q] ?? 0]
    row[p] = cosine * x - sine * y
    row[q] = sine * x + cosine * y
  }
  work.forEach(mix)
  const [rowP, rowQ] = [work[p] ?? [], work[q] ?? []]
  work[p] = rowP.map((x, k) => cosine * x - sine * (rowQ[k] ?? 0))
  work[q] = rowP.map((x, k) => sine * x + cosine * (rowQ[k] ?? 0))
  axes.forEach(mix)
}
