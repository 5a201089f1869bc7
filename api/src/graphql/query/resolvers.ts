import { isLibraryStatement } from '@korskoppling/cypher'
import type { Resolvers } from '../../../generated/schema.ts'
import { mustBeTrusted } from '../../query/rights.ts'
import { graphOf } from '../../query/rows-graph.ts'
import { wholeAnswer } from '../../query/whole-answer.ts'
import { fillIn } from '../../questions/fill-in.ts'
import { JsonScalar } from './json-scalar.ts'
import { limitsOf } from './limits.ts'
import { parametersOf } from './parameters.ts'

export const query: Resolvers = {
  JSON: JsonScalar,
  Query: {
    async runCypher(_, { statement, parameters, ...wanted }, { shared, mayWrite, signal }) {
      mustBeTrusted(mayWrite)
      const limits = limitsOf(wanted)
      const filled = await fillIn(shared.graph, statement, { parameters: parametersOf(parameters), signal })
      return await wholeAnswer(shared.graph, { statement, parameters: filled }, { limits, signal })
    },
    async explainCypher(_, { statement, parameters }, { shared, mayWrite, signal }) {
      // What everybody may run, everybody may see the plan of.
      if (!isLibraryStatement(statement)) mustBeTrusted(mayWrite)
      const filled = await fillIn(shared.graph, statement, { parameters: parametersOf(parameters), signal })
      return { ...(await shared.graph.explain(statement, filled, { signal })), statement }
    },
  },
  CypherResult: { graph: ({ rows }) => graphOf(rows) },
}
