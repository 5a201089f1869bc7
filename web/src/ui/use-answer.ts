import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { skipToken, useQuery } from '@apollo/client/react'
import { useEffect, useEffectEvent, useState } from 'react'

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

/** Why a request ended before its answer. */
const givenUp = new Error('given up by the reader')

/**
 * Asks the API. While other variables are on their way the client hands out nothing old, so that two dates never mix;
 * what is asked anew with the same ones stays on screen meanwhile, with the focus and whatever is typed in it. `stop`
 * gives the request up; whoever asked the same and did not stop asks again. A `large` answer is not taken apart into the
 * client's store, which would cost more than asking for it again.
 */
export function useAnswer<T, V extends OperationVariables>(
  document: TypedDocumentNode<T, V>,
  variables: V,
  { skip = false, large = false }: { skip?: boolean; large?: boolean } = {},
): Answer<T> {
  const key = JSON.stringify(variables)
  const [stoppedAt, setStoppedAt] = useState<string>()
  const stopped = stoppedAt === key
  // A question that is only skipped stays on its way, and the same one asked again would wait for that: also where
  // another part of the page had asked it first.
  const [asking, setAsking] = useState(() => ({ control: new AbortController(), after: false }))
  // The hook's options depend on the variables' own type, which is open here; the caller's types were checked above.
  const { data, previousData, error, loading, refetch } = useQuery(
    document as TypedDocumentNode<T>,
    skip || stopped
      ? skipToken
      : {
          variables,
          context: { fetchOptions: { signal: asking.control.signal }, queryDeduplication: !asking.after },
          ...(large ? { fetchPolicy: 'no-cache' as const } : {}),
        },
  )
  const stoppedElsewhere = error === givenUp && !stopped
  const askAgain = useEffectEvent(() => {
    refetch(variables).catch(() => undefined)
  })
  useEffect(() => {
    if (stoppedElsewhere) askAgain()
  }, [stoppedElsewhere])
  // After a write the client forgets everything before it asks anew.
  const [kept, setKept] = useState<{ key: string; data: T }>()
  if (data !== undefined && kept?.data !== data) setKept({ key, data })
  return {
    data: data ?? (loading && kept?.key === key ? kept.data : undefined),
    previous: previousData,
    error: error === givenUp ? undefined : error,
    waiting: !skip && !stopped && (loading || stoppedElsewhere),
    stopped: stopped && !skip,
    stop: () => {
      setStoppedAt(key)
      asking.control.abort(givenUp)
      setAsking({ control: new AbortController(), after: true })
    },
    again: () => {
      setStoppedAt(undefined)
      if (!stopped) refetch(variables).catch(() => undefined)
    },
  }
}
