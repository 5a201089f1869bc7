import { type Graph, loadQueries, vocabulary } from '@korskoppling/cypher'
import { shippedVersion } from './shipped.ts'

/** What a database is to us, before anything is written. */
export interface GraphState {
  /** `foreign`: it holds anything that is not ours; a start then writes nothing, constraints included. */
  kind: 'empty' | 'ours' | 'foreign'
  /** The data version that was loaded last. */
  dataVersion?: string | undefined
  shippedVersion: string
  /** Things and sources; records left out. */
  nodes: number
  relationships: number
  /** Nodes and relationships that are not ours. */
  strangers: number
  /** Those of them that bear our labels or types: beside these we cannot live. */
  namesakes: number
}

/** Looks at the whole database with two reads. */
export async function graphState(graph: Graph): Promise<GraphState> {
  const [found] = await graph.read(
    loadQueries.state,
    {
      labels: vocabulary.labels,
      recordKinds: [...vocabulary.recordKinds],
      types: vocabulary.statementTypes,
    },
    { timeoutMs: 60_000 },
  )
  const [last] = await graph.read(loadQueries.last, {})
  const nodes = found?.things ?? 0
  const relationships = found?.statements ?? 0
  const namesakes = (found?.namesakes ?? 0) + (found?.namesakeRelationships ?? 0)
  const strangers = (found?.strangers ?? 0) + (found?.strangeRelationships ?? 0) + namesakes
  const kind = strangers > 0 ? 'foreign' : nodes === 0 ? 'empty' : 'ours'
  return {
    kind,
    dataVersion: last?.dataVersion,
    shippedVersion: shippedVersion(),
    nodes,
    relationships,
    strangers,
    namesakes,
  }
}
