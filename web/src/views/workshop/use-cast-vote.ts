import { useMutation } from '@apollo/client/react'
import {
  CastVoteDocument,
  type CastVoteMutationVariables,
  WorkshopSaidDocument,
} from '../../../generated/operations.ts'
import type { Vote } from './facts.ts'

type Cast = (variables: CastVoteMutationVariables) => Promise<Vote | undefined>

/** Saves a vote. What is said of its subject holds it as soon as it is saved, and nothing else is asked anew for it. */
export function useCastVote(subject: string): [cast: Cast, casting: boolean] {
  const [mutate, { loading }] = useMutation(CastVoteDocument, {
    update: (cache, { data }) => {
      if (!data) return
      cache.updateQuery({ query: WorkshopSaidDocument, variables: { subject } }, (said) =>
        said === null
          ? undefined
          : {
              ...said,
              votes: {
                ...said.votes,
                totalCount: data.vote.number,
                edges: [{ __typename: 'VoteEdge' as const, node: data.vote }],
              },
            },
      )
    },
  })
  return [async (variables) => (await mutate({ variables })).data?.vote, loading]
}
