import { startLocalNeo4j } from '@korskoppling/cypher'

/**
 * A process that uses the local Neo4j of the folder it is given, says so in one line of JSON, and leaves when its input
 * ends. The tests of the launcher kill it in all ways.
 */
const [home = ''] = process.argv.slice(2)
const local = await startLocalNeo4j({ home, profile: 'brief', log: (line) => console.error(line) })
console.log(JSON.stringify({ connection: local.connection, started: local.started }))
process.stdin.resume().once('end', () => void local.stop())
