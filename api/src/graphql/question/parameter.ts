import { dependsOn } from '@korskoppling/cypher'
import type { QuestionParameterResolvers } from '../../../generated/schema.ts'

/** A parameter and where its choices come from. */
export const questionParameter: QuestionParameterResolvers = {
  default: (row) => row.default ?? null,
  min: ({ min }) => min ?? null,
  max: ({ max }) => max ?? null,
  chosen: ({ from }) => from !== undefined,
  dependsOn: ({ from }) => [...dependsOn(from)],
  label: ({ from }) => (from && 'label' in from ? from.label : null),
  kind: ({ from }) => (from && 'label' in from ? (from.kind ?? null) : null),
  list: ({ from }) => (from && 'list' in from ? from.list.map((choice) => ({ ...choice, detail: null })) : null),
  query: ({ from }) => (from && 'query' in from ? from.query : null),
}
