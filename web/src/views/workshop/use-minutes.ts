import type { ApolloClient } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import {
  type DecisionFactsFragment,
  WorkshopDecisionsDocument,
  WorkshopVotesDocument,
} from '../../../generated/operations.ts'
import { allPages, noPage } from '../../ui/all-pages.ts'
import type { Answer } from '../../ui/use-answer.ts'
import type { Vote } from './facts.ts'

interface Told {
  /** Newest first. */
  decisions: DecisionFactsFragment[]
  votes: Vote[]
}

interface Kept {
  /** Of which region, and which try. */
  key: string
  data?: Told
  error?: unknown
  stopped?: boolean
}

/** All that a region has decided and voted, however much it is, as it stands when the minutes are opened. */
export function useMinutes(region: string): Answer<Told> {
  const client = useApolloClient()
  const [tries, setTries] = useState(0)
  const key = `${region} ${tries}`
  const [kept, setKept] = useState<Kept>()
  useEffect(() => {
    let left = false
    // Whoever stopped it gets nothing any more.
    const keep = (answered: Kept): void => {
      if (!left) setKept((old) => (old?.key === key ? old : answered))
    }
    askAll(client, region).then(
      (data) => keep({ key, data }),
      (error: unknown) => keep({ key, error }),
    )
    return () => {
      left = true
    }
  }, [client, region, key])
  const { data, error, stopped = false } = kept?.key === key ? kept : {}
  return {
    ...{ data, error, stopped },
    previous: undefined,
    waiting: kept?.key !== key,
    stop: () => setKept({ key, stopped: true }),
    again: () => setTries(tries + 1),
  }
}

/** Not from what the page remembers: others decide and vote too. */
async function askAll(client: ApolloClient, region: string): Promise<Told> {
  const anew = { fetchPolicy: 'network-only' as const }
  const decisions = allPages(async (after) => {
    const { data } = await client.query({ query: WorkshopDecisionsDocument, variables: { region, after }, ...anew })
    return data?.decisions ?? noPage
  })
  const votes = allPages(async (after) => {
    const { data } = await client.query({ query: WorkshopVotesDocument, variables: { region, after }, ...anew })
    return data?.votes ?? noPage
  })
  const [told, voted] = await Promise.all([decisions, votes])
  return { decisions: told, votes: voted }
}
