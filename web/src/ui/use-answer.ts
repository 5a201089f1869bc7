import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import { useState } from 'react'

/** An answer on its way, here, failed or stopped by the reader. */
export interface Answer<T> {
  data: T | undefined
  error: unknown
  waiting: boolean
  stopped: boolean
  stop(): void
  again(): void
}

/**
 * Asks the API. While other variables are on their way nothing old is handed out, so that two dates never mix;
 * `stop` gives the request up.
 */
export function useAnswer<T, V extends OperationVariables>(
  document: TypedDocumentNode<T, V>,
  variables: V,
  { skip = false }: { skip?: boolean } = {},
): Answer<T> {
  const key = JSON.stringify(variables)
  const [stoppedAt, setStoppedAt] = useState<string>()
  const stopped = stoppedAt === key
  // The conditional type of the hook's options cannot be resolved for a generic V.
  const options = { variables, skip: skip || stopped } as unknown as useQuery.Options<T, V>
  const { data, error, loading, refetch } = useQuery<T, V>(document, options as never)
  return {
    data: loading ? undefined : (data as T | undefined),
    error,
    waiting: !skip && !stopped && loading,
    stopped,
    stop: () => setStoppedAt(key),
    again: () => {
      setStoppedAt(undefined)
      if (!stopped) refetch(variables).catch(() => undefined)
    },
  }
}
