import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  DecideDocument,
  type DecideMutationVariables,
  type DecisionFactsFragment,
  type Verdict,
} from '../../generated/operations.ts'
import { ask } from '../app/ask.ts'
import { failureFacts, failureOf } from '../ui/failure.ts'
import { useWritten } from '../writing/use-written.ts'

/** What a decision is about, and how much of what was decided before the person has seen. */
export interface Deciding {
  /** Id of a candidate, or `gap|rule|subject`. */
  subject: string
  /** How many decisions there are on it. */
  decisions: number
  asOf: string
  /** The region that decides; left out: the one that the subject belongs to. */
  region?: string | undefined
}

export interface DecisionFormProps extends Deciding {
  /** What stands; null where nothing was decided or the last decision was taken back. */
  decision: DecisionFactsFragment | null
  /** Everything on screen has been asked anew by then. */
  onDecided?: (decision: DecisionFactsFragment) => void
}

export interface Decide {
  sending: boolean
  error: unknown
  /** Resolves with the decision, or undefined where it was refused: `error` then says why. */
  send: (verdict: Verdict, reason: string, by: string) => Promise<DecisionFactsFragment | undefined>
}

/** Keeps decisions. Whoever is told that somebody else was quicker may decide again in sight of that. */
export function useDecide({ subject, decisions, asOf, region }: Deciding): Decide {
  const { t } = useTranslation('decisions')
  const client = useQueryClient()
  const decide = useMutation({
    mutationFn: (variables: DecideMutationVariables) => ask(DecideDocument, variables),
  })
  const [error, setError] = useState<unknown>()
  const [told, setTold] = useState(0)
  const written = useWritten()
  const send: Decide['send'] = async (verdict, reason, by) => {
    setError(undefined)
    const input = { subject, verdict, reason, asOf, region: region ?? null }
    try {
      const kept = await decide.mutateAsync({ input, by, expects: Math.max(decisions, told) })
      await written(t(`kept_${verdict}`))
      return kept.decide
    } catch (failed) {
      const { found } = failureFacts(failed)
      if (failureOf(failed).code === 'STALE' && typeof found === 'number') {
        setTold(found)
        await client.refetchQueries({ type: 'active' })
      }
      setError(failed)
      return undefined
    }
  }
  return { sending: decide.isPending, error, send }
}
