import { type Incidence, columnSizes, rowSizes } from './incidence.ts'
import { seeded } from './random.ts'
import { listOf } from './sparse.ts'
import { eigenOf } from './symmetric.ts'

/** The leading singular values of S = D_k^-½ M D_u^-½, from 1 down, with their right vectors over the columns. */
export interface Singular {
  values: number[]
  vectors: Float64Array[]
  /** Whether the second vector has settled. */
  settled: boolean
}

/** Vectors kept beside the first: the second settles the quicker the further the last lies below it. */
const BESIDE = 8
const LIMIT = 5000
const SETTLED = 1e-13

/**
 * Leading singular values by iterating a small space of vectors on SᵀS, the first vector (√u) held apart since it is
 * known. Steps per round: the cells of the matrix times the number of vectors. Simultaneous iteration by
 * Rutishauser 1969, Numerische Mathematik 13. Deterministic; the start is drawn with a fixed seed.
 */
export function leadingSingular(incidence: Incidence): Singular {
  const [rowScale, columnScale] = [inverseRoots(rowSizes(incidence)), inverseRoots(columnSizes(incidence))]
  const scaled = { ...incidence, rowScale, columnScale }
  const first = normalised(columnSizes(incidence).map(Math.sqrt))
  const { space, settled } = iterated(scaled, first)
  const vectors = [first, ...space]
  return { values: vectors.map((vector) => length(half(scaled, vector))), vectors, settled }
}

type Scaled = Incidence & { rowScale: Float64Array; columnScale: Float64Array }

/** Vectors across `first`, turned and stretched until the leading one stays as it is. */
function iterated(scaled: Scaled, first: Float64Array): { space: Float64Array[]; settled: boolean } {
  const beside = Math.min(BESIDE, Math.max(0, first.filter((value) => value > 0).length - 1))
  const random = seeded(1)
  const draw = (): Float64Array => scaled.columnScale.map((scale) => (scale === 0 ? 0 : random.unit() - 0.5))
  let space = across(first, Array.from({ length: beside }, draw))
  for (let round = 0; round < LIMIT; round++) {
    const ritz = rotated(
      space,
      space.map((vector) => times(scaled, vector)),
    )
    if (residual(ritz) < SETTLED) return { space: ritz.vectors, settled: true }
    space = across(first, ritz.images)
  }
  return { space, settled: false }
}

/** S v. */
function half({ columnsOf, rowScale, columnScale }: Scaled, vector: Float64Array): Float64Array {
  return rowScale.map((scale, row) => {
    let sum = 0
    for (const column of listOf(columnsOf, row)) sum += (columnScale[column] ?? 0) * (vector[column] ?? 0)
    return scale * sum
  })
}

/** SᵀS v. */
function times(scaled: Scaled, vector: Float64Array): Float64Array {
  const { columnsOf, rowsOf, rowScale, columnScale } = scaled
  return half(
    { columnsOf: rowsOf, rowsOf: columnsOf, rowScale: columnScale, columnScale: rowScale },
    half(scaled, vector),
  )
}

/** The best vectors within a space, with their images: those of the small matrix ⟨v, SᵀS v⟩. */
function rotated(space: readonly Float64Array[], images: readonly Float64Array[]) {
  const { values, vectors } = eigenOf(space.map((vector) => images.map((image) => dot(vector, image))))
  const mixed = (parts: readonly Float64Array[]) =>
    values.map((_, k) =>
      combined(
        parts,
        vectors.map((row) => row[k] ?? 0),
      ),
    )
  return { values, vectors: mixed(space), images: mixed(images) }
}

function combined(parts: readonly Float64Array[], factors: readonly number[]): Float64Array {
  const sum = new Float64Array(parts[0]?.length ?? 0)
  parts.forEach((part, k) =>
    part.forEach((value, place) => (sum[place] = (sum[place] ?? 0) + (factors[k] ?? 0) * value)),
  )
  return sum
}

/** How far the leading vector is from being one: ‖SᵀS v − λ v‖. */
function residual({ values, vectors, images }: ReturnType<typeof rotated>): number {
  const [vector, image] = [vectors[0] ?? new Float64Array(), images[0] ?? new Float64Array()]
  return length(image.map((value, place) => value - (values[0] ?? 0) * (vector[place] ?? 0)))
}

/** An orthonormal basis of what is left of `vectors` across `first`. Gram–Schmidt, twice, since rounding would grow. */
function across(first: Float64Array, vectors: readonly Float64Array[]): Float64Array[] {
  const done = [first]
  for (const vector of vectors) done.push(normalised(less(less(vector, done), done)))
  return done.slice(1)
}

function less(vector: Float64Array, others: readonly Float64Array[]): Float64Array {
  let rest = vector
  for (const other of others) {
    const part = dot(rest, other)
    rest = rest.map((value, place) => value - part * (other[place] ?? 0))
  }
  return rest
}

function normalised(vector: Float64Array): Float64Array {
  const size = length(vector)
  return size === 0 ? vector : vector.map((value) => value / size)
}

function dot(left: Float64Array, right: Float64Array): number {
  return left.reduce((sum, value, place) => sum + value * (right[place] ?? 0), 0)
}

const length = (vector: Float64Array): number => Math.sqrt(dot(vector, vector))
const inverseRoots = (sizes: Float64Array) => sizes.map((size) => (size === 0 ? 0 : 1 / Math.sqrt(size)))
