import { dataOf } from './api-answer.ts'
import { post } from './post.ts'
import type { TypedText } from './typed-text.ts'

/** Sends a document to the API. Where nothing answers it fails as `fetch` does, by a `TypeError`. */
export async function ask<T, V>(
  document: TypedText<T, V>,
  variables: NoInfer<V>,
  { signal = null }: Pick<RequestInit, 'signal'> = {},
): Promise<T> {
  const body = { operationName: nameOf(document), variables, query: document }
  const accept = 'application/graphql-response+json,application/json;q=0.9'
  const response = await post('/graphql', body, { accept, signal })
  return dataOf(response.status, await response.text()) as T
}

/** The operation comes first, its fragments after it. */
function nameOf(document: string): string | undefined {
  return /^\w+ (\w+)/u.exec(document)?.[1]
}
