import {
  type About,
  columnsAt,
  type CountRow,
  dayAfter,
  type Depth,
  gapAreasQuery,
  gapDepthQuery,
  gapKnownQuery,
  type Graph,
  type Query,
  regionsAt,
  ruleQueries,
  yearsBefore,
} from '@korskoppling/cypher'
import type { Assumed } from './claims.ts'
import { depthSubjects } from './depth-subjects.ts'
import { type GapFrame, gapFrame } from './frame.ts'
import { limited } from './limited.ts'
import type { GapRule } from './rule.ts'
import { rowsOf, type SubjectRow } from './subject-rows.ts'

/** Where the answers come from; ends with the request. */
export interface GapReader {
  graph: Graph
  signal?: AbortSignal | undefined
}

/** Planned anew, on a busy machine, a rule's statement takes seconds before its first row. */
const timeoutMs = 25_000

export async function readFor<P, R>(
  { graph, signal }: GapReader,
  query: Query<P, R>,
  parameters: NoInfer<P>,
): Promise<R[]> {
  return await graph.read(query, parameters, { signal, timeoutMs })
}

export interface GapQuestion {
  asOf: string
  rules: readonly GapRule[]
  /** Ids; null for every region to choose from. */
  territories: readonly string[] | null
  assume: readonly Assumed[]
}

/** What the database said: the rows, and for each rule what was counted of each subject. */
export interface GapFacts {
  question: GapQuestion
  frame: GapFrame
  rows: SubjectRow[]
  counts: ReadonlyMap<GapRule, ReadonlyMap<string, CountRow[]>>
  depth: ReadonlyMap<string, Depth>
}

/** Statements that run at once: more would only wait for each other in the database, with their time running. */
const atOnce = 4
/** An initiative without an end is presumed over so many years after its last known date. */
const presumedOverAfter = 5

async function readGapFrame(
  reader: GapReader,
  { asOf, territories }: Pick<GapQuestion, 'asOf' | 'territories'>,
): Promise<GapFrame> {
  const { graph, signal } = reader
  const since = dayAfter(yearsBefore(asOf, presumedOverAfter))
  const [columns, regions, [areas], [known]] = await Promise.all([
    columnsAt(graph, asOf, { signal, timeoutMs }),
    regionsAt(graph, asOf, { signal, timeoutMs }),
    readFor(reader, gapAreasQuery, { asOf }),
    readFor(reader, gapKnownQuery, { asOf, since }),
  ])
  if (!areas || !known) throw new Error('gaps/areas and gaps/known give one row each')
  return gapFrame({ asOf, territories: territories ?? regions, columns, areas, known })
}

/** At most one statement for each rule and four more, however many territories and subjects there are. */
export async function readGaps(reader: GapReader, question: GapQuestion): Promise<GapFacts> {
  const frame = await readGapFrame(reader, question)
  const counts = await countAll(reader, question.rules, frame)
  const rows = rowsOf(frame, question, aboutOf(counts))
  const { asOf } = question
  const depths = await readFor(reader, gapDepthQuery, { asOf, subjects: depthSubjects(rows, frame) })
  return { question, frame, rows, counts, depth: new Map(depths.map((row) => [row.id, row])) }
}

async function countAll(reader: GapReader, rules: readonly GapRule[], frame: GapFrame) {
  const run = limited(atOnce)
  // Two rules may ask the same and count it in different ways.
  const asked = new Map<string, Promise<Map<string, CountRow[]>>>()
  const answers = rules.map(async (rule) => {
    const key = JSON.stringify([rule.query, rule.parameters, rule.characters])
    const answer = asked.get(key) ?? run(() => countsOf(reader, rule, frame))
    asked.set(key, answer)
    return [rule, await answer] as const
  })
  return new Map(await Promise.all(answers))
}

async function countsOf(reader: GapReader, rule: GapRule, frame: GapFrame): Promise<Map<string, CountRow[]>> {
  const bySubject = new Map<string, CountRow[]>()
  for (const row of await readFor(reader, ruleQueries[rule.query].counts, parametersOf(rule, frame))) {
    const rows = bySubject.get(row.subject)
    if (rows) rows.push(row)
    else bySubject.set(row.subject, [row])
  }
  return bySubject
}

/** What a rule's statement gets on this date for these territories. */
export function parametersOf(rule: GapRule, { parameters, trees }: GapFrame): GapFrame['parameters'] {
  const { characters } = rule
  const scopes = characters
    ? parameters.scopes.filter(({ subject }) => characters.includes(trees.character(subject) ?? ''))
    : parameters.scopes
  return { ...parameters, ...rule.parameters, scopes }
}

/** What statements said of the subjects that they found themselves. */
function aboutOf(counts: GapFacts['counts']): Map<GapRule, Map<string, About>> {
  return new Map(
    [...counts].map(([rule, bySubject]) => [
      rule,
      new Map([...bySubject].flatMap(([id, [row]]) => (row?.about ? [[id, row.about] as const] : []))),
    ]),
  )
}
