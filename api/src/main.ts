import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema } from 'graphql'
import { buildServer } from './server/server.ts'
import { createMetrics } from './server/metrics.ts'
import { writers } from './server/rights.ts'
import { readEnvironment, root } from './settings.ts'
import { openConfiguredGraph } from './start/open-graph.ts'

const settings = readEnvironment()
const opened = await openConfiguredGraph(settings, console.log)
const server = await buildServer({
  names: settings,
  readiness: async () => {
    await opened.graph.verify()
    return { nodes: 0, relationships: 0 }
  },
  web: join(root, 'web', 'dist'),
  onInternalError: console.error,
  graphql: {
    schema: buildSchema(readFileSync(join(root, 'api', 'schema.graphql'), 'utf8')),
    contextFor: (asker) => ({ ...asker }),
    formatError: (formatted) => formatted,
    mayWrite: writers(settings),
    metrics: createMetrics(),
  },
})
await server.listen({ host: settings.host, port: settings.port })
console.log(`ready http://${settings.host}:${settings.port}`)
