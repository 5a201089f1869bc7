import { z } from 'zod'
import { defineQuery, type Query } from '../query.ts'
import { type GapParameters, namedIn } from './parameters.ts'

/** How sure a match is, by the number that a rule's statement gives it: see `weakness` in holds.ts. */
export const strengths = ['stated', 'declared', 'planned', 'proposed', 'inferred', 'mayHaveEnded'] as const
export type Strength = (typeof strengths)[number]
/** The number of what is asked about and not there, in rules about every. */
const missing = 9

/** What a statement says of a subject that it finds itself: neither an area of the frame nor a territory. */
const about = z.object({
  name: z.string().nullable(),
  territories: z.array(z.string()),
  /** Of a pair its two areas. */
  pair: z.array(z.string()).optional(),
  /** Where the statement counts them itself. */
  sources: z.int().optional(),
  statements: z.int().optional(),
})
export type About = z.infer<typeof about>

const match = z.object({
  subject: z.string(),
  how: z.enum(['own', 'part', 'reading', 'earlier']),
  via: z.string().nullable(),
  /** Null where a subject that the statement found has no match. */
  thing: z.string().nullable(),
  /** What is counted where it is not the thing. */
  counted: z.string().optional(),
  weakness: z.int().nullable(),
  /** Of a placeholder how many it stands for. */
  unnamed: z.int().nullable().optional(),
  /** An initiative of a lasting kind without an end on record. */
  openEnded: z.boolean().optional(),
  statements: z.array(z.string()),
  about: about.optional(),
})
/** One match of one subject with what it rests on. */
export type MatchRow = z.infer<typeof match>

const count = z.object({
  subject: z.string(),
  about: about.nullable(),
  /** 10 × strength, + 1 through a sub-area, + 100 through an earlier portfolio; 90 missing; null without a match. */
  best: z.int().nullable(),
  /** The strength of the subject's own, where it has any. */
  own: z.int().nullable(),
  number: z.int(),
  placeholders: z.int(),
  openEnded: z.int(),
  earlier: z.array(z.string()),
  missing: z.array(z.string()),
})
/** Distinct things of one subject that are equally sure and reached in the same way. */
export type CountRow = z.infer<typeof count>

export interface RuleQuery {
  /** Match by match: what stands in the file. */
  matches: Query<GapParameters, MatchRow>
  /** The same, counted in the database: a cell needs no more. */
  counts: Query<GapParameters, CountRow>
}

/** Reads `cypher/queries/gaps/<name>.cypher`. */
export function ruleQuery(name: string): RuleQuery {
  const { text } = defineQuery(`gaps/${name}`, z.unknown(), match)
  const parameters = namedIn(text)
  return {
    matches: { name: `gaps/${name}`, text, parameters, row: match },
    counts: { name: `gaps/${name}/counts`, text: counted(text), parameters, row: count },
  }
}

/**
 * Counts distinct things per subject instead of naming each, in the way in which they are surest. Each rule's whole
 * statement stands inside; only its order, which a count has no use for, is left out.
 */
function counted(text: string): string {
  const inner = text.slice(0, text.lastIndexOf('\nORDER BY ')).replaceAll(/^\/\/.*\n/gm, '')
  const given = (column: string, otherwise: string) =>
    new RegExp(`\\bAS ${column}\\b`).test(inner) ? column : `${otherwise} AS ${column}`
  const what = /\bAS counted\b/.test(inner) ? 'coalesce(counted, thing) AS thing' : 'thing'
  return `CALL () {
${inner}
}
WITH subject, how, via, ${what}, ${given('about', 'null')}, ${given('unnamed', 'null')}, ${given('openEnded', 'false')},
  CASE WHEN how = 'reading' AND weakness < 4 THEN 4 ELSE weakness END AS weakness
WITH subject, about, thing, max(unnamed) AS unnamed, max(CASE WHEN openEnded THEN 1 ELSE 0 END) AS openEnded,
  min(CASE how WHEN 'earlier' THEN 101 WHEN 'own' THEN 0 ELSE 1 END + 10 * weakness) AS best,
  min(CASE how WHEN 'own' THEN weakness END) AS own,
  collect(DISTINCT CASE how WHEN 'earlier' THEN via END) AS earlier
WITH subject, about, best, own,
  sum(CASE WHEN thing IS NULL THEN 0 ELSE coalesce(unnamed, 1) END) AS number,
  sum(coalesce(unnamed, 0)) AS placeholders,
  sum(openEnded) AS openEnded,
  collect(CASE WHEN best > 100 THEN earlier END) AS earlier,
  collect(CASE WHEN best = ${10 * missing} THEN thing END)[..20] AS missing
RETURN subject, about, best, own, number, placeholders, openEnded,
  reduce(all = [], part IN earlier | all + [id IN part WHERE NOT id IN all]) AS earlier, missing
ORDER BY subject, best, own`
}
