import { CancelledError, type QueryClient } from '@tanstack/react-query'
import { answerQuery } from './answer-query.ts'
import type { TypedText } from './typed-text.ts'

/** The answer as it is known, else asked for; for what needs it once, by a press, and does not stay with it. */
export async function askOnce<T, V>(client: QueryClient, document: TypedText<T, V>, variables: NoInfer<V>): Promise<T> {
  try {
    return await client.query(answerQuery(document, variables))
  } catch (error) {
    // Another part of the page had asked the same first, and gave it up.
    if (error instanceof CancelledError) return askOnce(client, document, variables)
    throw error
  }
}
