import type { QuestionParameterType } from '../../../../generated/operations.ts'

/** What a value can be, in the order in which one chooses. */
export const parameterTypes = [
  'text',
  'integer',
  'number',
  'boolean',
  'date',
  'thing',
  'things',
] as const satisfies readonly QuestionParameterType[]
