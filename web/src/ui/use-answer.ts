import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { answerQuery } from '../app/answer-query.ts'
import type { TypedText } from '../app/typed-text.ts'

/** An answer on its way, here, failed or stopped by the reader. */
export interface Answer<T> {
  data: T | undefined
  /** The last answer there was, to whatever variables: only for what may stay on screen without one, such as hits. */
  previous: T | undefined
  error: unknown
  waiting: boolean
  stopped: boolean
  stop(): void
  again(): void
}

/** How long a large answer is kept once nobody shows it, in ms: each step on a large picture brings another one. */
const briefly = 30_000

/**
 * Asks the API. While other variables are on their way `data` holds nothing old, so that two dates never mix; what is
 * asked anew with the same ones stays on screen meanwhile, with the focus and whatever is typed in it. `stop` gives the
 * request up; whoever asked the same and did not stop asks again.
 */
export function useAnswer<T, V>(
  document: TypedText<T, V>,
  variables: NoInfer<V>,
  { skip = false, large = false }: { skip?: boolean; large?: boolean } = {},
): Answer<T> {
  const client = useQueryClient()
  const query = answerQuery(document, variables)
  // Variables may hold thousands of ids: of what nobody asks they are not gone through.
  const queryKey = skip ? [document] : query.queryKey
  const key = skip ? '' : JSON.stringify(variables)
  const [stoppedAt, setStoppedAt] = useState<string>()
  const stopped = !skip && stoppedAt === key
  const enabled = !skip && !stopped
  const { data, error, isFetching, isStale, refetch } = useQuery({
    ...query,
    queryKey,
    enabled,
    ...(large ? { gcTime: briefly } : {}),
  })
  const [last, setLast] = useState(data)
  if (data !== undefined && data !== last) setLast(data)
  // What failed and is asked for again is on its way like anything else.
  const failed = error !== null && !isFetching
  // Neither here nor on its way.
  const stoppedElsewhere = isStale && !isFetching && !failed
  useEffect(() => {
    if (stoppedElsewhere) void refetch({ cancelRefetch: false })
  }, [stoppedElsewhere, refetch])
  return {
    data: enabled && !failed ? data : undefined,
    previous: last,
    error: enabled && failed ? error : undefined,
    waiting: enabled && (isFetching || stoppedElsewhere),
    stopped,
    stop: () => {
      setStoppedAt(key)
      void client.cancelQueries({ queryKey, exact: true })
    },
    again: () => {
      setStoppedAt(undefined)
      if (enabled) void refetch()
    },
  }
}
