import { z } from 'zod'
import { valueTypes } from '../library/value-types.ts'
import { line } from './shape.ts'

/** The shapes of what people save as questions: from a person, in the graph, in a file. */

const questionId = z.string().regex(/^question:[\w.-]+$/, 'expected question:…')
const longestStatement = 100_000

const visibility = z.enum(['mine', 'everyone'])
export type Visibility = z.infer<typeof visibility>

const newParameter = z.strictObject({
  name: z.string(),
  type: z.enum(valueTypes),
  title: line(200).optional(),
  default: z.json().optional(),
  /** What it can be chosen from: things of a label and kind, … */
  label: z.string().optional(),
  kind: z.string().optional(),
  /** … a list, … */
  list: z
    .array(z.strictObject({ value: z.json(), text: line(200) }))
    .max(200)
    .optional(),
  /** … or one of the choices queries of the library, by name. */
  query: z.string().optional(),
  /** Of numbers: the least and the greatest that is taken. */
  min: z.number().optional(),
  max: z.number().optional(),
})
export type NewParameter = z.infer<typeof newParameter>

/** A question as a person saves it, in their own language. */
export const newQuestion = z.strictObject({
  /** Of the question that this is a new version of. */
  id: questionId.optional(),
  title: line(200),
  description: line(2000).optional(),
  statement: line(longestStatement),
  visibility,
  parameters: z.array(newParameter).max(50),
  show: z.looseObject({}).optional(),
})
export type NewQuestion = z.infer<typeof newQuestion>

/** One version; nothing of it is changed afterwards. */
export const questionVersion = z.strictObject({
  id: questionId,
  /** Id of the first version, which is that of the question. */
  question: questionId,
  by: line(80),
  at: z.iso.datetime(),
  visibility,
  /** This version took the question from the lists; what it says is as before. */
  withdrawn: z.literal(true).optional(),
  /** What it says, as a file of the library says it. */
  file: z
    .string()
    .min(1)
    .max(2 * longestStatement),
})
export type QuestionVersion = z.infer<typeof questionVersion>
