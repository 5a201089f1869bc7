import {
  autocomplete,
  formatQuery,
  isNotParamError,
  lintCypherQuery,
  type CompletionItem,
  type DbSchema,
} from '@neo4j-cypher/language-support'
import { withFunctions } from './db-schema.ts'
import type { Remark } from './findings.ts'

/** What the page asks of the language support; it is large and slow, so it works apart. */
export type CypherTask =
  | { task: 'lint'; text: string }
  | { task: 'complete'; text: string; at: number; manual: boolean }
  | { task: 'format'; text: string; at: number }

export interface CypherOrder {
  task: CypherTask
  schema: DbSchema
}

export interface CypherAnswers {
  lint: Remark[]
  complete: CompletionItem[]
  format: { text: string; at: number }
}

/** Null where the language support has nothing to say. */
export type CypherNews = CypherAnswers[keyof CypherAnswers] | null

const noCommands = { consoleCommandsEnabled: false }
const errorSeverity = 1

function lint(text: string, schema: DbSchema): Remark[] {
  const { diagnostics } = lintCypherQuery(text, schema, noCommands)
  // The form below gives the values of parameters.
  return diagnostics
    .map(({ offsets, severity, message }): Remark => ({
      from: offsets.start,
      to: offsets.end,
      severity: severity === errorSeverity ? 'error' : 'warning',
      message: typeof message === 'string' ? message : message.value,
    }))
    .filter(isNotParamError)
}

function answer({ task, schema }: CypherOrder): CypherNews {
  if (task.task === 'lint') return lint(task.text, schema)
  if (task.task === 'complete')
    return autocomplete(task.text, withFunctions(schema), {
      ...noCommands,
      caretPosition: task.at,
      manual: task.manual,
    })
  const { formattedQuery, newCursorPos } = formatQuery(task.text, { cursorPosition: task.at })
  return { text: formattedQuery, at: newCursorPos ?? task.at }
}

addEventListener('message', ({ data }: MessageEvent<CypherOrder>) => {
  let news: CypherNews = null
  try {
    news = answer(data)
  } catch {
    // The language support stumbles over some unfinished texts; there is then nothing to say of them.
  }
  postMessage(news)
})
