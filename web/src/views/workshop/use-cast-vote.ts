import { useMutation, useQueryClient } from '@tanstack/react-query'
import {
  CastVoteDocument,
  type CastVoteMutationVariables,
  WorkshopSaidDocument,
} from '../../../generated/operations.ts'
import { answerQuery } from '../../app/answer-query.ts'
import { ask } from '../../app/ask.ts'
import type { Vote } from './facts.ts'

type Cast = (variables: CastVoteMutationVariables) => Promise<Vote>

/** Saves a vote. What is said of its subject holds it as soon as it is saved, and nothing else is asked anew for it. */
export function useCastVote(subject: string): [cast: Cast, casting: boolean] {
  const client = useQueryClient()
  const { mutateAsync, isPending } = useMutation({
    mutationFn: (variables: CastVoteMutationVariables) => ask(CastVoteDocument, variables),
    onSuccess: async ({ vote }) => {
      const { queryKey } = answerQuery(WorkshopSaidDocument, { subject })
      // What was asked before the vote would take it off again.
      await client.cancelQueries({ queryKey, exact: true })
      client.setQueryData(
        queryKey,
        (said) => said && { ...said, votes: { ...said.votes, totalCount: vote.number, edges: [{ node: vote }] } },
      )
    },
  })
  return [async (variables) => (await mutateAsync(variables)).vote, isPending]
}
