import { buildGraphqlSchema, createContext, formatError, openDocuments, type RequestFacts } from '@korskoppling/api'
import type { Graph } from '@korskoppling/cypher'
import { graphql, type GraphQLFormattedError } from 'graphql'

interface Answer {
  data: unknown
  errors: readonly GraphQLFormattedError[]
}

export interface Ask {
  /** Rejects when the answer holds an error. `T` is the shape of what the query asks for. */
  <T = unknown>(query: string, variables?: Record<string, unknown>): Promise<T>
  /** The answer with its errors as they would leave the server. */
  anyway: (query: string, variables?: Record<string, unknown>, request?: Partial<RequestFacts>) => Promise<Answer>
}

export interface Id {
  id: string
}

/** A connection as a query asks for it. */
export interface Edges<T> {
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  edges: { node: T }[]
}

const schema = buildGraphqlSchema()

/** Asks the schema itself, without a server, each time with a context of its own. */
export function asker(graph: Graph, documents?: string): Ask {
  const shared = {
    graph,
    documents: openDocuments(documents),
    severities: {},
    about: () => ({ version: '0.0.0', dataVersion: 'test', newerData: null }),
  }
  const anyway: Ask['anyway'] = async (source, variableValues, request) => {
    const contextValue = createContext(shared, { mayWrite: true, ...request })
    const { data, errors = [] } = await graphql({ schema, source, variableValues, contextValue })
    return { data: plain(data), errors: errors.map((error) => formatError(error.toJSON(), error)) }
  }
  const ask = async <T>(query: string, variables?: Record<string, unknown>) => {
    const { data, errors } = await anyway(query, variables)
    if (errors.length > 0) throw new Error(JSON.stringify(errors))
    return data as T
  }
  return Object.assign(ask, { anyway })
}

/** Without the null prototypes of the engine's answer, which no comparison likes. */
function plain(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data ?? {}))
}
