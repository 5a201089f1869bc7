import { useEffect, useState } from 'react'
import {
  type DecisionFactsFragment,
  WorkshopDecisionsDocument,
  WorkshopVotesDocument,
} from '../../../generated/operations.ts'
import { ask } from '../../app/ask.ts'
import { allPages } from '../../ui/all-pages.ts'
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
  const [tries, setTries] = useState(0)
  const key = `${region} ${tries}`
  const [kept, setKept] = useState<Kept>()
  useEffect(() => {
    let left = false
    // Whoever stopped it gets nothing any more.
    const keep = (answered: Kept): void => {
      if (!left) setKept((old) => (old?.key === key ? old : answered))
    }
    askAll(region).then(
      (data) => keep({ key, data }),
      (error: unknown) => keep({ key, error }),
    )
    return () => {
      left = true
    }
  }, [region, key])
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
async function askAll(region: string): Promise<Told> {
  const decisions = allPages(async (after) => (await ask(WorkshopDecisionsDocument, { region, after })).decisions)
  const votes = allPages(async (after) => (await ask(WorkshopVotesDocument, { region, after })).votes)
  const [told, voted] = await Promise.all([decisions, votes])
  return { decisions: told, votes: voted }
}
