import { LinkMatrixDocument } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { useAnswer } from '../../ui/use-answer.ts'
import type { Cell, MatrixArea } from './facts.ts'

/** The two areas of a cell, in the order of the matrix that is on screen. */
export function useEnds({ a, b }: Cell): { a: MatrixArea['area']; b: MatrixArea['area'] } | undefined {
  const { region, asOf } = useWorld()
  const { data } = useAnswer(LinkMatrixDocument, { region, asOf })
  const [one, other] = (data?.linkMatrix?.areas ?? []).filter(({ area }) => area.id === a || area.id === b)
  return one === undefined || other === undefined ? undefined : { a: one.area, b: other.area }
}
