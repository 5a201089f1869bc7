import type { AddressInfo } from 'node:net'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { parseSettings, serve } from '@korskoppling/api'
import { type Connection, openGraph } from '@korskoppling/cypher'
import neo4j, { type Driver } from 'neo4j-driver'
import { measure } from '../measure.ts'
import type { Result, Row } from '../table.ts'
import { neighbourhoodQuery, neo4jGraphqlSchema, nodeQuery, searchIndex, searchQuery } from './neo4j-graphql.ts'
import { ours } from './queries.ts'
import { recording, replay } from './replay.ts'
import { type Subject, subjects } from './subjects.ts'

const ways = ['bare driver', 'ours, over HTTP', '@neo4j/graphql, over HTTP']

interface Question {
  query: string
  variables: Record<string, unknown>
}

interface Scenario {
  what: string
  ours: Question
  peer: Question
  /** The goals are set for the neighbourhood. */
  judged: boolean
}

/** node, search and neighbourhood: GraphQL beside the same Cypher through the bare driver and beside `@neo4j/graphql`. */
export const readBench = {
  name: 'read',
  async run(connection: Connection): Promise<Result> {
    const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password))
    const recorder = recording(openGraph(connection))
    const server = await serve({ graph: recorder.graph, settings: parseSettings({ PORT: '0' }) })
    await server.listen({ host: '127.0.0.1', port: 0 })
    const address = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}/graphql`
    const peer = await servePeer(driver)
    try {
      const rows: Row[] = []
      for (const scenario of scenarios(await subjects(driver))) {
        const groups = await cypherOf(recorder, () => ask(address, scenario.ours))
        const medians = await measure({
          'bare driver': () => replay(driver, groups),
          'ours, over HTTP': () => ask(address, scenario.ours),
          '@neo4j/graphql, over HTTP': () => ask(peer.url, scenario.peer),
        })
        rows.push({ what: scenario.what, medians, goals: scenario.judged ? judge(medians) : [] })
      }
      return { title: 'read: median milliseconds, ratios against the bare driver', ways, rows }
    } finally {
      await peer.server.stop()
      await server.close()
      await recorder.graph.close()
      await driver.close()
    }
  },
}

function scenarios({ small, median, hub }: Record<'small' | 'median' | 'hub', Subject>): Scenario[] {
  const neighbourhood = (size: string, { id, label, name, neighbours }: Subject): Scenario => ({
    what: `neighbourhood, ${size}: ${name}, ${neighbours}`,
    ours: { query: ours.neighbourhood, variables: { ids: [id] } },
    peer: { query: neighbourhoodQuery(label), variables: { id } },
    judged: true,
  })
  return [
    {
      what: `node: ${median.name}`,
      ours: { query: ours.node, variables: { id: median.id } },
      peer: { query: nodeQuery(median.label), variables: { id: median.id } },
      judged: false,
    },
    {
      what: 'search: teknik',
      ours: { query: ours.search, variables: { text: 'teknik' } },
      peer: { query: searchQuery, variables: { phrase: 'teknik*' } },
      judged: false,
    },
    neighbourhood('small', small),
    neighbourhood('median', median),
    neighbourhood('hub', hub),
  ]
}

async function cypherOf(recorder: ReturnType<typeof recording>, work: () => Promise<void>) {
  // Once to fill what the server keeps per date, then the statements that every request sends.
  await work()
  recorder.groups.length = 0
  await work()
  return [...recorder.groups]
}

async function ask(address: string, question: Question): Promise<void> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
  })
  const answer = (await response.json()) as { errors?: { message: string }[] }
  if (answer.errors) throw new Error(`${address}: ${answer.errors.map(({ message }) => message).join('; ')}`)
}

async function servePeer(driver: Driver) {
  await driver.executeQuery(searchIndex)
  await driver.executeQuery('CALL db.awaitIndexes(60)')
  const server = new ApolloServer({ schema: await neo4jGraphqlSchema(driver) })
  const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } })
  return { server, url: `${url}graphql` }
}

function judge(medians: Record<string, number>) {
  const [bare = Number.NaN, mine = Number.NaN, peer = Number.NaN] = ways.map((way) => medians[way])
  return [
    { text: 'at most 1.3 × the bare driver', ratio: mine / bare, met: mine / bare <= 1.3 },
    { text: 'at least 3 × faster than @neo4j/graphql', ratio: peer / mine, met: peer / mine >= 3 },
  ]
}
