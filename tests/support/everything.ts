import type { Graph } from '@korskoppling/cypher'
import { rows } from './cypher.ts'
import { graphHash } from './graph-hash.ts'

/** All that a statement could leave behind in a database: the graph, its schema, its names, who may use it. */
export async function everything(graph: Graph): Promise<Record<string, string>> {
  const list = async (text: string) => JSON.stringify(await rows(graph, text))
  return {
    graph: await graphHash(graph),
    indexes: await list('SHOW INDEXES YIELD name RETURN name ORDER BY name'),
    constraints: await list('SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name'),
    users: await list('SHOW USERS YIELD user RETURN user ORDER BY user'),
    databases: await list('SHOW DATABASES YIELD name, currentStatus RETURN name, currentStatus ORDER BY name'),
    labels: await list('CALL db.labels() YIELD label RETURN label ORDER BY label'),
    types: await list('CALL db.relationshipTypes() YIELD relationshipType AS type RETURN type ORDER BY type'),
    keys: await list('CALL db.propertyKeys() YIELD propertyKey AS key RETURN key ORDER BY key'),
  }
}
