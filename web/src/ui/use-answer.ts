import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { skipToken, useQuery } from '@apollo/client/react'
import { useState } from 'react'

/** An answer on its way, here, failed or stopped by the reader. */
export interface Answer<T> {
  data: T | undefined
  /** The last answer to other variables: only for what may stay on screen while the next one comes, such as hits. */
  previous: T | undefined
  error: unknown
  waiting: boolean
  stopped: boolean
  stop(): void
  again(): void
}

/**
 * Asks the API. While other variables are on their way the client hands out nothing old, so that two dates never mix;
 * what is asked anew with the same ones stays on screen meanwhile, with the focus and whatever is typed in it. `stop`
 * gives the request up. A `large` answer is not taken apart into the client's store, which would cost more than asking
 * for it again.
 */
export function useAnswer<T, V extends OperationVariables>(
  document: TypedDocumentNode<T, V>,
  variables: V,
  { skip = false, large = false }: { skip?: boolean; large?: boolean } = {},
): Answer<T> {
  const key = JSON.stringify(variables)
  const [stoppedAt, setStoppedAt] = useState<string>()
  const stopped = stoppedAt === key
  // A question that is only skipped stays on its way, and the same one asked again would wait for that.
  const [asking, setAsking] = useState(() => new AbortController())
  // The hook's options depend on the variables' own type, which is open here; the caller's types were checked above.
  const { data, previousData, error, loading, refetch } = useQuery(
    document as TypedDocumentNode<T>,
    skip || stopped
      ? skipToken
      : {
          variables,
          context: { fetchOptions: { signal: asking.signal } },
          ...(large ? { fetchPolicy: 'no-cache' as const } : {}),
        },
  )
  // After a write the client forgets everything before it asks anew.
  const [kept, setKept] = useState<{ key: string; data: T }>()
  if (data !== undefined && kept?.data !== data) setKept({ key, data })
  return {
    data: data ?? (loading && kept?.key === key ? kept.data : undefined),
    previous: previousData,
    error,
    waiting: !skip && !stopped && loading,
    stopped,
    stop: () => {
      setStoppedAt(key)
      asking.abort()
      setAsking(new AbortController())
    },
    again: () => {
      setStoppedAt(undefined)
      if (!stopped) refetch(variables).catch(() => undefined)
    },
  }
}
