import type { DbSchema } from '@neo4j-cypher/language-support'
import type { CypherAnswers, CypherNews, CypherOrder, CypherTask } from './cypher-worker.ts'

export interface CypherClient {
  setSchema(schema: DbSchema): void
  /** Null where the language support has nothing to say, or a later task took the place of this one. */
  ask<T extends CypherTask['task']>(task: Extract<CypherTask, { task: T }>): Promise<CypherAnswers[T] | null>
  dispose(): void
}

/** Neo4j's language support. Looking over a long text takes seconds, so what is typed meanwhile is completed beside it. */
export function createCypherClient(): CypherClient {
  const [looking, helping] = [createLine(), createLine()]
  let schema: DbSchema = {}
  return {
    setSchema: (next) => {
      schema = next
    },
    ask: <T extends CypherTask['task']>(task: Extract<CypherTask, { task: T }>) => {
      const line = task.task === 'lint' ? looking : helping
      // The worker answers each kind of task with its own shape.
      return line.ask({ task, schema }) as Promise<CypherAnswers[T] | null>
    },
    dispose: () => {
      looking.close()
      helping.close()
    },
  }
}

interface Asked {
  order: CypherOrder
  settle: (news: CypherNews) => void
}

interface Line {
  ask: (order: CypherOrder) => Promise<CypherNews>
  close: () => void
}

/** A worker that is started when it is needed and does one task at a time: of those that wait, the newest is done. */
function createLine(): Line {
  let worker: Worker | undefined
  let current: Asked | undefined
  let next: Asked | undefined

  const start = (): Worker => {
    const started = new Worker(new URL('./cypher-worker.ts', import.meta.url), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<CypherNews>) => {
      current?.settle(data)
      begin()
    })
    return started
  }
  const begin = (): void => {
    current = next
    next = undefined
    if (current !== undefined) (worker ??= start()).postMessage(current.order)
  }
  return {
    ask: (order) =>
      new Promise((settle) => {
        next?.settle(null)
        next = { order, settle }
        if (current === undefined) begin()
      }),
    close: () => {
      current?.settle(null)
      next?.settle(null)
      current = undefined
      next = undefined
      worker?.terminate()
    },
  }
}
