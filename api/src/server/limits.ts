import { ApolloArmor } from '@escape.tech/graphql-armor'
import { KorskopplingError } from '@korskoppling/cypher'
import { GraphQLError, Lexer, Source, TokenKind, type ValidationContext } from 'graphql'

/** What one query may ask. The pages' own queries stay far below; a test holds each of them against these. */
export const queryLimits = { depth: 12, cost: 100_000, aliases: 30, directives: 30, tokens: 4_000 }

/** A query is refused before anything of it runs. Fragments are laid open so that they count like what they stand for. */
export function limitRules() {
  const shared = { propagateOnRejection: false, flattenFragments: true }
  return new ApolloArmor({
    maxDepth: { ...shared, n: queryLimits.depth, onReject: [refuse(`deeper than ${queryLimits.depth} levels`)] },
    costLimit: { ...shared, maxCost: queryLimits.cost, onReject: [refuse('asking for too much in one go')] },
    maxAliases: {
      ...shared,
      n: queryLimits.aliases,
      onReject: [refuse(`using more than ${queryLimits.aliases} aliases`)],
    },
    maxDirectives: {
      ...shared,
      n: queryLimits.directives,
      onReject: [refuse(`using more than ${queryLimits.directives} directives`)],
    },
    // Counted before parsing, see refuseLongQuery; and our schema is public, so its suggestions may stay.
    maxTokens: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  }).protect().validationRules
}

function refuse(what: string) {
  return (context: ValidationContext | null) => {
    const originalError = new KorskopplingError('TOO_COMPLEX', `the query is refused for ${what}`)
    context?.reportError(new GraphQLError(originalError.message, { originalError }))
  }
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
