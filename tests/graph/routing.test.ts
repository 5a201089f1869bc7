import { openGraph } from '@korskoppling/cypher'
import { describe, expect, test } from 'vitest'
import { change, rows } from '../support/cypher.ts'
import { doorContract } from '../support/door-contract.ts'
import { testConnection } from '../support/worker.ts'

/** The way to a cluster: the driver asks for the routing table and chooses by it. One server answers here for all. */
function routed() {
  const connection = testConnection()
  return { ...connection, uri: connection.uri.replace(/^bolt:/, 'neo4j:') }
}

describe('over neo4j://', () => {
  doorContract(routed)

  test('the server hands out a routing table with readers and writers', async () => {
    const graph = openGraph(routed())
    const [table] = await rows(
      graph,
      "CALL dbms.routing.getRoutingTable({}, 'neo4j') YIELD servers RETURN [s IN servers | s.role] AS roles",
    )
    expect(table?.roles).toEqual(expect.arrayContaining(['READ', 'WRITE', 'ROUTE']))
    await graph.close()
  })

  test('one reads what one has written, whatever replica answers', async () => {
    const graph = openGraph(routed())
    for (let i = 0; i < 20; i++) {
      await change(graph, 'MERGE (n:Counter) SET n.value = $i', { i })
      expect(await rows(graph, 'MATCH (n:Counter) RETURN n.value AS value')).toEqual([{ value: i }])
    }
    await graph.close()
  })
})
