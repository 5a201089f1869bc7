import { makeExecutableSchema } from '@graphql-tools/schema'
import { type GraphQLSchema } from 'graphql'
import type { Resolvers } from '../../generated/schema.ts'
import { about } from './about/resolvers.ts'
import { actor } from './actor/resolvers.ts'
import { area } from './area/resolvers.ts'
import { backtest } from './backtest/resolvers.ts'
import { coupling } from './coupling/resolvers.ts'
import { decision } from './decision/resolvers.ts'
import { disagreement } from './disagreement/resolvers.ts'
import { entry } from './entry/resolvers.ts'
import { gapFinding } from './gap/finding.ts'
import { gap } from './gap/resolvers.ts'
import { graphSchema } from './graph-schema/resolvers.ts'
import { linkCandidate } from './link/candidate-resolvers.ts'
import { link } from './link/resolvers.ts'
import { measures } from './measures/resolvers.ts'
import { node } from './node/resolvers.ts'
import { path } from './path/resolvers.ts'
import { pattern } from './pattern/resolvers.ts'
import { query } from './query/resolvers.ts'
import { question } from './question/resolvers.ts'
import { region } from './region/resolvers.ts'
import { search } from './search/resolvers.ts'
import { score } from './score/resolvers.ts'
import { source } from './source/resolvers.ts'
import { statement } from './statement/resolvers.ts'
import { statistics } from './statistics/resolvers.ts'
import { subgraph } from './subgraph/resolvers.ts'
import { territory } from './territory/resolvers.ts'
import { things } from './things/resolvers.ts'
import { traits } from './traits/resolvers.ts'
import { readTypeDefs } from './type-defs.ts'
import { view } from './view/resolvers.ts'

/** The resolvers of every folder that has some; a type whose fields are plain properties needs none. */
const resolvers: Resolvers[] = [
  about,
  search,
  node,
  territory,
  region,
  area,
  actor,
  source,
  statement,
  coupling,
  backtest,
  disagreement,
  decision,
  gap,
  gapFinding,
  link,
  linkCandidate,
  score,
  things,
  traits,
  subgraph,
  path,
  pattern,
  measures,
  entry,
  statistics,
  graphSchema,
  query,
  question,
  view,
]

/** The schema as it runs; give it a `Context` for each request. */
export function buildGraphqlSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: readTypeDefs(),
    resolvers,
    inheritResolversFromInterfaces: true,
  })
}
