import { queryOptions } from '@tanstack/react-query'
import { ask } from './ask.ts'
import type { TypedText } from './typed-text.ts'

/** Under which key the answer to a document and its variables is kept, and how it is asked for. */
export function answerQuery<T, V>(document: TypedText<T, V>, variables: NoInfer<V>) {
  return queryOptions({
    queryKey: [document, variables],
    queryFn: ({ signal }) => ask(document, variables, { signal }),
  })
}
