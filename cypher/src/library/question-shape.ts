import { z } from 'zod'
import type { Value } from '../ask/asked.ts'
import { kindsByLabel, type Label, labels } from '../vocabulary.ts'
import { problemOf, valueTypes } from './value-types.ts'

/** The shape of a question, whether it ships with the product or a person saved it. */

const words = z.string().trim().min(1)
const texts = z.strictObject({ en: words, sv: words, nb: words })
/** The same in the three languages; of a saved question all are as the person wrote it. */
export type Texts = z.infer<typeof texts>

/** Typed JSON. */
const value: z.ZodType<Value> = z.json()
const columnName = z.string().min(1)

const byLabel = z
  .strictObject({ label: z.enum(labels as [Label, ...Label[]]), kind: z.string().optional() })
  .refine(({ label, kind }) => kind === undefined || (kindsByLabel[label] as readonly string[]).includes(kind), {
    error: 'expected a kind of the label',
    path: ['kind'],
  })
const byList = z.strictObject({ list: z.array(z.strictObject({ value, text: texts })).min(1) })
const byQuery = z.strictObject({ query: z.string().regex(/^[a-z0-9-]+$/, 'expected the name of a choices query') })

/** Where the values to choose from come from: things of a label, a list, or a query that may use what was chosen before. */
const choicesFrom = z.union([byLabel, byList, byQuery])
export type ChoicesFrom = z.infer<typeof choicesFrom>

export const questionParameter = z
  .strictObject({
    name: z.string().regex(/^[A-Za-z_]\w*$/, 'expected letters, digits and _'),
    type: z.enum(valueTypes),
    title: texts,
    default: value.optional(),
    from: choicesFrom.optional(),
    /** Of whole numbers and numbers: the least and the greatest that is taken. */
    min: z.number().optional(),
    max: z.number().optional(),
  })
  .superRefine(({ default: given, from, ...bounds }, issues) => {
    const { type, min, max } = bounds
    const bounded = min !== undefined || max !== undefined
    if (bounded && type !== 'integer' && type !== 'number')
      issues.addIssue({ code: 'custom', path: ['type'], message: 'expected integer or number, which have min and max' })
    if ((min ?? -Infinity) > (max ?? Infinity))
      issues.addIssue({ code: 'custom', path: ['max'], message: 'expected no less than min' })
    const problem = given === undefined ? undefined : problemOf(bounds, given)
    if (problem !== undefined) issues.addIssue({ code: 'custom', path: ['default'], message: problem })
    for (const [i, choice] of (from && 'list' in from ? from.list : []).entries()) {
      const wrong = problemOf(bounds, choice.value)
      if (wrong !== undefined) issues.addIssue({ code: 'custom', path: ['from', 'list', i, 'value'], message: wrong })
    }
  })
export type QuestionParameter = z.infer<typeof questionParameter>

/** How an answer is best shown. The words of a chart are the columns from which it takes its parts. */
export const questionShow = z.discriminatedUnion('as', [
  z.strictObject({ as: z.enum(['table', 'graph']) }),
  z.strictObject({ as: z.literal('bar'), label: columnName, value: columnName }),
  z.strictObject({ as: z.literal('line'), label: columnName, value: columnName, series: columnName.optional() }),
  z.strictObject({ as: z.literal('matrix'), label: columnName, series: columnName, value: columnName }),
])
export type QuestionShow = z.infer<typeof questionShow>

/** What the file of a question says. */
export interface QuestionFile {
  title: Texts
  /** What it counts and what it does not; a saved one may say nothing. */
  about?: Texts | undefined
  parameters: QuestionParameter[]
  show: QuestionShow
  /** Parameters that run, with `asOf` where the date matters. */
  example?: Readonly<Record<string, Value>> | undefined
  /** Why the shipped data rightly gives no row. */
  emptyOnPurpose?: string | undefined
  /** The text that runs. */
  statement: string
}
