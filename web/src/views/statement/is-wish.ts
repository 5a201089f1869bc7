import type { Modality, StatementType } from '../../../generated/operations.ts'

/** Does the statement wish for a coupling? Only then it wears cloudberry; a planned grant does not. */
export function isWish({ type, modality }: { type: StatementType; modality: Modality }): boolean {
  return type === 'CROSS_LINK' && (modality === 'planned' || modality === 'proposed')
}
