import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'
import { SetContextLink } from '@apollo/client/link/context'
import { nodeTypes } from './node-types.ts'
import { writeToken } from './settings.ts'

const authorization = new SetContextLink((before) => {
  const token = writeToken.get()
  const headers = before.headers as Record<string, string> | undefined
  return token === '' ? {} : { headers: { ...headers, authorization: `Bearer ${token}` } }
})

/**
 * Things merge by id. What depends on the date is a field with an `asOf` argument (always pass it), so the cache keeps
 * each date's answer apart; a type without such a field whose content differs between dates must not be merged at all.
 */
function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes: { Node: nodeTypes },
    typePolicies: {
      // The same pair or cell has another state on another day, or under a what-if, under the same id.
      Coupling: { keyFields: false },
      GapRow: { keyFields: false },
      // Which documents demand something depends on the day.
      GapRule: { keyFields: false },
      GapCell: { keyFields: false },
      GapFinding: { keyFields: false },
      GapCoverage: { keyFields: false },
      LinkCell: { keyFields: false },
      LinkCandidate: { keyFields: false },
      // An earlier version of a question has the same id.
      Question: { keyFields: false },
      Statistics: { keyFields: ['asOf'] },
      About: { keyFields: [] },
    },
  })
}

export const client = new ApolloClient({
  link: authorization.concat(new HttpLink({ uri: '/graphql' })),
  cache: createCache(),
})
