import { KorskopplingError } from '../errors.ts'
import type { Graph, RunOptions } from '../graph.ts'
import { parseQuestionFile } from '../library/question-file.ts'
import type { QuestionFile } from '../library/question-shape.ts'
import { isRefusal, refuseWriting } from './refuse-writing.ts'

/**
 * Reads a question's file that a person hands in. BAD_INPUT with the line where its head is wrong; READ_ONLY,
 * NOT_ALLOWED or BAD_CYPHER where its statement is none that a reader may run, with the line in the file.
 */
export async function questionInFile(graph: Graph, text: string, options: RunOptions = {}): Promise<QuestionFile> {
  const question = parseQuestionFile(text)
  try {
    await refuseWriting(graph, question.statement, options)
  } catch (error) {
    throw isRefusal(error) ? atLineOfFile(error, linesAbove(text, question)) : error
  }
  return question
}

/** The statement is the last thing of a file, blank lines apart. */
function linesAbove(text: string, { statement }: QuestionFile): number {
  return text.trimEnd().split(/\r\n|\n/).length - statement.split('\n').length
}

function atLineOfFile(error: KorskopplingError, above: number): KorskopplingError {
  const { line } = error.facts
  if (typeof line !== 'number') return error
  const message = error.message.replace(/^line \d+/, `line ${line + above}`)
  return new KorskopplingError(error.code, message, { cause: error, facts: { ...error.facts, line: line + above } })
}
