import { dataOf } from './api-answer.ts'
import { writeToken } from './settings.ts'
import type { TypedText } from './typed-text.ts'

/** Sends a document to the API. Where nothing answers it fails as `fetch` does, by a `TypeError`. */
export async function ask<T, V>(
  document: TypedText<T, V>,
  variables: NoInfer<V>,
  options: Pick<RequestInit, 'signal'> = {},
): Promise<T> {
  const token = writeToken.get()
  const response = await fetch('/graphql', {
    ...options,
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json,application/json;q=0.9',
      'content-type': 'application/json',
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ operationName: nameOf(document), variables, query: document }),
  })
  return dataOf(response.status, await response.text()) as T
}

/** The operation comes first, its fragments after it. */
function nameOf(document: string): string | undefined {
  return /^\w+ (\w+)/u.exec(document)?.[1]
}
