import { type AskLimits, type Graph, highestLimits } from '@korskoppling/cypher'
import { fillIn } from '../questions/fill-in.ts'
import { prepareQuestion } from '../questions/prepare-question.ts'
import type { Tell } from '../told-error.ts'
import type { Asked } from './asked.ts'
import { parseBody, type StreamBody } from './body.ts'
import { csvForms } from './csv.ts'
import { mustBeTrusted } from './rights.ts'
import { rowsAsCsv } from './rows-as-csv.ts'
import { rowsAsNdjson } from './rows-as-ndjson.ts'
import { started } from './started.ts'

/** What one request for a stream brings. */
interface StreamRequest {
  body: unknown
  mayWrite: boolean
  /** Aborts when the caller is gone. */
  signal: AbortSignal
}

/** An answer that has begun: what is refused is refused before there is one. */
interface Stream {
  headers: Readonly<Record<string, string>>
  lines: AsyncIterable<string> | Iterable<string>
}

export type OpenStream = (request: StreamRequest) => Promise<Stream>

/** The streams by their address. */
export function queryStreams(graph: Graph, tell: Tell): Readonly<Record<string, OpenStream>> {
  return {
    '/query.ndjson': async (request) => {
      const { statement, answering } = await opened(graph, request)
      return {
        headers: { 'content-type': 'application/x-ndjson; charset=utf-8' },
        lines: rowsAsNdjson(await answering({}), statement, tell),
      }
    },
    '/query.csv': async (request) => {
      const { body, answering } = await opened(graph, request)
      const name = 'question' in body.ask ? body.ask.question : 'query'
      return {
        headers: {
          'content-type': 'text/csv; charset=utf-8; header=present',
          'content-disposition': `attachment; filename="${name.replace(/[^\w.-]+/g, '-')}.csv"`,
        },
        // A file should be whole, so only the highest limits cut it unless others are asked for.
        lines: rowsAsCsv(await started(await answering(highestLimits)), csvForms[body.form], tell),
      }
    },
  }
}

async function opened(graph: Graph, { body: json, mayWrite, signal }: StreamRequest) {
  const body = parseBody(json)
  const { statement, parameters } = await prepared(graph, body, { mayWrite, signal })
  const answering = (usual: Partial<AskLimits>) =>
    graph.ask(statement, parameters, { limits: { ...usual, ...body.limits }, signal })
  return { body, statement, answering }
}

/** Statements of one's own need the right; those of saved questions are somebody's own too. */
async function prepared(
  graph: Graph,
  { ask, parameters, asOf }: StreamBody,
  { mayWrite, signal }: Omit<StreamRequest, 'body'>,
): Promise<Asked> {
  if ('question' in ask) {
    const question = await prepareQuestion(graph, { id: ask.question, parameters, asOf, signal })
    if (question.origin === 'saved') mustBeTrusted(mayWrite)
    return question
  }
  mustBeTrusted(mayWrite)
  return { ...ask, parameters: await fillIn(graph, ask.statement, { parameters, asOf, signal }) }
}
