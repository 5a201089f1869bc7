import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Value } from '../ask/asked.ts'
import { expandFragments } from '../holds.ts'
import { queriesFolder, type Query } from '../query.ts'
import { fault, jsonOf, readHead } from './head.ts'
import { filledIn, parameterNames } from './parameter-names.ts'
import type { ChoicesFrom } from './question-shape.ts'

const folder = join(queriesFolder, 'library', 'choices')

const name = z.string().nullable().optional()
/** One choice: its text in one language, or in each of the three. */
const row = z.object({ value: z.json(), text: name, en: name, sv: name, nb: name, detail: name })
export type ChoiceRow = z.infer<typeof row>

/** A query that gives what a parameter can be chosen from. */
export interface ChoicesQuery extends Query<Record<string, unknown>, ChoiceRow> {
  /** Parameters of the form that it uses. */
  needs: string[]
  /** Parameters that run. */
  example: Readonly<Record<string, Value>>
}

/** The queries below `cypher/queries/library/choices`, by name. */
export const choicesQueries: ReadonlyMap<string, ChoicesQuery> = new Map(
  readdirSync(folder)
    .toSorted()
    .map((file) => readChoices(file))
    .map((query) => [query.name.slice('library/choices/'.length), query]),
)

/** Parameters that must have a value before this can be chosen. */
export function dependsOn(from: ChoicesFrom | undefined): readonly string[] {
  return from && 'query' in from ? (choicesQueries.get(from.query)?.needs ?? []) : []
}

function readChoices(file: string): ChoicesQuery {
  const where = `library/choices/${file}`
  const { head, statement } = readHead(readFileSync(join(folder, file), 'utf8'), where)
  const example = head.find(({ key }) => key === 'example')
  if (!example || !head.some(({ key }) => key === 'title')) {
    throw fault({ where, line: 1 }, 'expected "// title: …" and "// example: {…}"')
  }
  const text = expandFragments(statement, where)
  return {
    name: where.replace(/\.cypher$/, ''),
    text,
    parameters: z.record(z.string(), z.unknown()),
    row,
    needs: parameterNames(text).filter((used) => !filledIn.includes(used)),
    example: z.record(z.string(), z.json()).parse(jsonOf(example, where)),
  }
}
