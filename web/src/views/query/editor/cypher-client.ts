import type { DbSchema } from '@neo4j-cypher/language-support'
import type { CypherAnswers, CypherNews, CypherOrder, CypherTask } from './cypher-worker.ts'

export interface CypherClient {
  setSchema(schema: DbSchema): void
  /** Null where the language support has nothing to say, or a later task of the same kind came before its answer. */
  ask<T extends CypherTask['task']>(task: Extract<CypherTask, { task: T }>): Promise<CypherAnswers[T] | null>
  dispose(): void
}

/** Neo4j's language support in a worker of its own. */
export function createCypherClient(): CypherClient {
  const worker = new Worker(new URL('./cypher-worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, { kind: CypherTask['task']; settle: (news: CypherNews['answer']) => void }>()
  let schema: DbSchema = {}
  let last = 0

  worker.addEventListener('message', ({ data }: MessageEvent<CypherNews>) => {
    waiting.get(data.id)?.settle(data.answer)
    waiting.delete(data.id)
  })

  /** Only the newest of a kind is of use. */
  const giveUp = (kind: CypherTask['task']): void => {
    for (const [id, { kind: other, settle }] of waiting)
      if (other === kind) {
        settle(null)
        waiting.delete(id)
      }
  }

  return {
    setSchema: (next) => {
      schema = next
    },
    ask: <T extends CypherTask['task']>(task: Extract<CypherTask, { task: T }>) => {
      giveUp(task.task)
      const id = ++last
      const news = new Promise<CypherNews['answer']>((settle) => waiting.set(id, { kind: task.task, settle }))
      worker.postMessage({ id, task, schema } satisfies CypherOrder)
      // The worker answers each kind of task with its own shape.
      return news as Promise<CypherAnswers[T] | null>
    },
    dispose: () => {
      for (const { settle } of waiting.values()) settle(null)
      worker.terminate()
    },
  }
}
