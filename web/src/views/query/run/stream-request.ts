import { post } from '../../../app/post.ts'
import type { RunFailure, RunOrder } from './facts.ts'
import { isOfLibrary } from './of-library.ts'

type Address = '/query.ndjson' | '/query.csv'

/** A refusal or failure that the server puts into words; the facts stand beside the code. */
export class RunError extends Error {
  readonly failure: RunFailure

  constructor(failure: RunFailure) {
    super(failure.message)
    this.name = 'RunError'
    this.failure = failure
  }
}

/** What the server is told. */
interface RequestBody {
  question?: string
  statement?: string
  parameters: RunOrder['values']
  asOf: string
  maxRows: number
  maxBytes: number
  maxSeconds: number
}

export function requestBody(order: RunOrder): RequestBody {
  const { question, selection, statement, values, asOf, limits } = order
  return {
    // A saved question may have a newer version by now: what runs is what is in sight.
    ...(isOfLibrary(order) && selection === undefined ? { question } : { statement: selection ?? statement }),
    parameters: values,
    asOf,
    maxRows: limits.rows,
    maxBytes: limits.bytes,
    maxSeconds: limits.seconds,
  }
}

/** Asks for a stream; rejects with RunError where the server refuses. Aborting ends the statement in the database. */
export async function openStream(
  address: Address,
  body: object,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const response = await post(address, body, { signal })
  if (response.ok && response.body !== null) return response.body
  throw new RunError(await failureOf(response))
}

async function failureOf(response: Response): Promise<RunFailure> {
  const text = await response.text()
  try {
    const facts: unknown = JSON.parse(text)
    if (typeof facts === 'object' && facts !== null && 'code' in facts && 'message' in facts) return facts as RunFailure
  } catch {
    // What answered is not our server, such as a proxy in between.
  }
  return { code: `HTTP ${response.status}`, message: text.slice(0, 300) }
}
