import { betweennesses } from '../../analysis/links/network/betweenness.ts'
import { communitiesOf } from '../../analysis/links/network/communities.ts'
import { constraints } from '../../analysis/links/network/constraint.ts'
import { graphOf } from '../../analysis/links/network/graph.ts'
import { lengthOf, pairsOf } from '../../analysis/links/sparse.ts'
import type { SubgraphRow } from '../rows.ts'

/** The measures of each thing of a sub-graph, and its communities. Steps: things × ties. */
export function measuresOf({ nodes, statements }: Pick<SubgraphRow, 'nodes' | 'statements'>) {
  const places = new Map(nodes.map(({ id }, place) => [id, place]))
  const ties = statements.flatMap(({ fromId, toId }) => {
    const [from, to] = [places.get(fromId), places.get(toId)]
    return from === undefined || to === undefined ? [] : [[from, to] as const]
  })
  const network = graphOf(pairsOf(ties), nodes.length)
  const [between, held] = [betweennesses(network), constraints(network)]
  const { of, modularity } = communitiesOf(network)
  const count = Math.max(-1, ...of.map((one) => one ?? -1)) + 1
  return {
    things: nodes.map((node, place) => ({
      node,
      degree: lengthOf(network, place),
      betweenness: between[place]?.value ?? null,
      constraint: held[place]?.value ?? null,
      community: of[place] ?? null,
    })),
    communities: Array.from({ length: count }, (_, community) => {
      const members = nodes.filter((__, place) => of[place] === community)
      return { size: members.length, nodes: members }
    }),
    modularity,
  }
}
