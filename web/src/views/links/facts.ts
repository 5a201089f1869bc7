import type {
  LinkCardQuery,
  LinkItemFragment,
  LinkMatrixQuery,
  LinkPartName,
  LinkSaidFragment,
} from '../../../generated/operations.ts'

/** What the view draws, as the API answers it. */
export type Matrix = NonNullable<LinkMatrixQuery['linkMatrix']>
export type MatrixArea = Matrix['areas'][number]
export type Cell = Matrix['cells'][number]
export type Item = LinkItemFragment
export type Candidate = NonNullable<LinkCardQuery['linkCandidate']>
export type Said = LinkSaidFragment
export type PartName = LinkPartName
