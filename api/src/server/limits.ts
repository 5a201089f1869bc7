import type { ApolloServerPlugin, BaseContext } from '@apollo/server'
import { ApolloArmor } from '@escape.tech/graphql-armor'
import { KorskopplingError } from '@korskoppling/cypher'
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  Lexer,
  Source,
  TokenKind,
  type ValidationContext,
} from 'graphql'
import { queryCost } from './query-cost.ts'

/** What one query may ask. The pages' own queries stay below half of it; a test holds each of them against these. */
export const queryLimits = { depth: 16, cost: 200_000, aliases: 30, directives: 30, tokens: 4_000 }

/** Refuses by the shape of a query. Fragments are laid open so that they count like what they stand for. */
export function limitRules() {
  const shared = { propagateOnRejection: false, flattenFragments: true }
  const { depth, aliases, directives } = queryLimits
  return new ApolloArmor({
    maxDepth: { ...shared, n: depth, onReject: [refuse(`deeper than ${depth} levels`)] },
    maxAliases: { ...shared, n: aliases, onReject: [refuse(`using more than ${aliases} aliases`)] },
    maxDirectives: { ...shared, n: directives, onReject: [refuse(`using more than ${directives} directives`)] },
    // It does not see a `first` that comes as a variable; ours does, see costLimit.
    costLimit: { enabled: false },
    // Counted before parsing, see refuseLongQuery; and our schema is public, so its suggestions may stay.
    maxTokens: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  }).protect().validationRules
}

function refuse(what: string) {
  return (context: ValidationContext | null) => context?.reportError(tooComplex(`the query is refused for ${what}`))
}

/** Refuses what would make the server resolve too many fields, before anything of it runs. */
export function costLimit<C extends BaseContext>(): ApolloServerPlugin<C> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ schema, document, operation, request }) {
          // An unknown operation is told by the engine.
          if (operation === undefined) return Promise.resolve()
          const asked = { schema, operation, fragments: fragmentsOf(document), variables: request.variables ?? {} }
          if (queryCost(asked, queryLimits.cost) <= queryLimits.cost) return Promise.resolve()
          const reason = `the query may ask for more than ${queryLimits.cost} values in one go; ask in pages`
          return Promise.reject(tooComplex(reason))
        },
      }),
  }
}

export function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  )
}

/** Throws TOO_COMPLEX for a query of too many words; one that cannot be split into words is left to the parser. */
export function refuseLongQuery(query: unknown): void {
  if (typeof query !== 'string') return
  if (countTokens(query) > queryLimits.tokens)
    throw new KorskopplingError('TOO_COMPLEX', `the query has more than ${queryLimits.tokens} words and signs`)
}

function countTokens(query: string): number {
  const lexer = new Lexer(new Source(query))
  let count = 0
  try {
    while (lexer.advance().kind !== TokenKind.EOF && count <= queryLimits.tokens) count += 1
  } catch {
    return 0
  }
  return count
}

function tooComplex(message: string): GraphQLError {
  const originalError = new KorskopplingError('TOO_COMPLEX', message)
  return new GraphQLError(message, { originalError, extensions: { http: { status: 400 } } })
}
