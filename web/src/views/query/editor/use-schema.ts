import { useMemo } from 'react'
import { EditorSchemaDocument } from '../../../../generated/operations.ts'
import { useAnswer } from '../../../ui/use-answer.ts'
import { noSchema, schemaOf, type Schema } from './schema.ts'

/** What is in the graph, for marks and completion; nothing until it is known. */
export function useSchema(): Schema {
  const { data } = useAnswer(EditorSchemaDocument, {})
  return useMemo(() => (data === undefined ? noSchema : schemaOf(data.graphSchema)), [data])
}
