import type { Graph, RunOptions } from '../graph.ts'
import { groupBy } from '../group-by.ts'
import { recordQueries } from './queries.ts'
import type { QuestionVersion } from './question-shape.ts'
import { versionIn } from './stored-question.ts'

/** A question that somebody saved. The number of a version is its place among them: 1 for the first. */
export interface SavedQuestion {
  id: string
  /** Oldest first. */
  versions: readonly QuestionVersion[]
  last: QuestionVersion
}

/** Every question that was ever saved, also those that were withdrawn; the one that was changed last comes first. */
export async function savedQuestions(graph: Graph, options?: RunOptions): Promise<SavedQuestion[]> {
  const versions = await allQuestionVersions(graph, options)
  const byQuestion = groupBy(versions, ({ question }) => question)
  return [...byQuestion.values()].flatMap((own) => savedOf(own) ?? []).toSorted(newestFirst)
}

/** The question of this id, also when it was withdrawn; undefined where there is none. */
export async function savedQuestion(
  graph: Graph,
  id: string,
  options?: RunOptions,
): Promise<SavedQuestion | undefined> {
  return savedOf(await read(graph, [id], options))
}

/** All versions of all questions, in the order of time. */
export async function allQuestionVersions(graph: Graph, options?: RunOptions): Promise<QuestionVersion[]> {
  return await read(graph, null, options)
}

async function read(graph: Graph, questions: string[] | null, options?: RunOptions): Promise<QuestionVersion[]> {
  return (await graph.read(recordQueries.questions, { questions }, options)).map(({ said }) => versionIn(said))
}

function savedOf(versions: readonly QuestionVersion[]): SavedQuestion | undefined {
  const last = versions.at(-1)
  return last && { id: last.question, versions, last }
}

function newestFirst(one: SavedQuestion, other: SavedQuestion): number {
  if (one.last.at !== other.last.at) return one.last.at > other.last.at ? -1 : 1
  return one.id < other.id ? -1 : 1
}
