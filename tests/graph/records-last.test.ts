import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  addStatement,
  castVote,
  claimCoverage,
  decide,
  decided,
  dispute,
  entries,
  entriesOf,
  type Entry,
  type Graph,
  importRecords,
  exportRecords,
  openGraph,
  startLocalNeo4j,
  withdraw,
} from '@korskoppling/cypher'
import { loadShipped } from '@korskoppling/seed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { change, cypher, rows } from '../support/cypher.ts'
import { graphHash } from '../support/graph-hash.ts'
import { seededGraph } from '../support/graph.ts'
import { standing } from '../support/standing.ts'

/** Loading the shipped data or starting a database takes a while on a busy machine. */
const patient = 240_000

const kim = { by: 'Kim', expects: 0 }
const added = {
  from: { create: { label: 'Actor', kind: 'Company', name: 'Prov Ett AB', lang: 'sv' } },
  type: 'WORKS_ON',
  to: { id: 'area:se221/2020-tech' },
  modality: 'stated',
  source: { create: { title: 'What Kim read', publisher: 'Kim', lang: 'en' } },
}

const rejected = {
  subject: 'areas|area:se221/2020-ai|area:se221/2020-formningsteknologi',
  verdict: 'reject',
  reason: 'No',
}
const adopted = { subject: 'areas|area:se221/2020-missions|area:se221/2020-tech', verdict: 'adopt', reason: 'Yes' }
const decidedOn = [
  [rejected.subject, 'reject', 'Ola'],
  [adopted.subject, 'adopt', 'Kim'],
]

let graph: Graph
beforeAll(async () => {
  graph = await seededGraph()
}, patient)
afterAll(() => graph.close())

test(
  'what a person added survives seeding again and can be withdrawn; a stale expects is refused',
  { timeout: patient },
  async () => {
    const before = await withoutRecords()
    const entry = await addStatement(graph, added, kim)
    const shipped = 'CROSS_LINK|area:se221/2020-ai|area:se221/2020-formningsteknologi|source:seed-4'
    await decide(graph, { ...rejected, verdict: 'park' }, kim)
    await decide(graph, rejected, { by: 'Ola', expects: 1 })
    await decide(graph, adopted, kim)
    await castVote(graph, { subject: adopted.subject, now: 5, later: 1, no: 0 }, kim)
    await dispute(graph, { statement: shipped, reason: 'It is done by now' }, kim)

    const written = await graphHash(graph)
    await loadShipped(graph)
    expect(await graphHash(graph)).toBe(written)
    expect(await stands()).toEqual(decidedOn)

    // Onto a graph that holds the shipped data alone.
    const saved = await exportRecords(graph)
    await change(
      graph,
      `MATCH (n) WHERE n:Entry OR n:Decision OR n:Vote OR n.kind = 'entered' OR n.id IN $ids DETACH DELETE n`,
      {
        ids: made(entry),
      },
    )
    await change(graph, `MATCH ()-[r]->() WHERE r.sourceId STARTS WITH 'source:entered/' DELETE r`)
    expect(await withoutRecords()).toEqual(before)
    expect(await importRecords(graph, saved)).toEqual({ added: 6, withdrawn: 0, unchanged: 0 })
    expect(await exportRecords(graph)).toEqual(saved)
    expect(await stands()).toEqual(decidedOn)

    await expect(dispute(graph, { statement: shipped, reason: 'Me too' }, kim)).rejects.toMatchObject({ code: 'STALE' })
    await expect(withdraw(graph, entry.id, { by: 'Kim', expects: 0 })).rejects.toMatchObject({ code: 'STALE' })
    await withdraw(graph, entry.id, { by: 'Kim', expects: 1 })
    await decide(graph, { ...adopted, verdict: 'reopen' }, { by: 'Ola', expects: 1 })
    expect(await withoutRecords()).toEqual(before)
    expect((await entriesOf(graph, [entry.statementId]))[0]?.withdrawnBy).toBe('Kim')
    await change(graph, 'MATCH (n:Entry|Decision|Vote) DETACH DELETE n')
    await change(graph, `MATCH (n:Load {id: 'load:entries'}) DELETE n`)
  },
)

test(
  'what a person added or claimed is there after the database was stopped and started',
  { timeout: patient },
  async () => {
    const home = mkdtempSync(join(tmpdir(), 'korskoppling-restart-'))
    // A database that has just been started answers slowly at first.
    const slowly = { timeoutMs: 60_000 }
    const running = async (work: (graph: Graph) => Promise<unknown>) => {
      const server = await startLocalNeo4j({ home, profile: 'brief', log: () => undefined })
      const opened = openGraph(server.connection)
      await work(opened).finally(() => opened.close().then(() => server.stop()))
    }
    const places = cypher(
      `CREATE (:SpecialisationArea {id: 'area:se221/2020-tech', name: 'Tech', sourceIds: []}),
            (:Territory:Region {id: 'territory:se221', name: 'Blekinge', sourceIds: []})`,
    )
    const list = {
      ...{ territory: 'territory:se221', relation: 'WORKS_ON', kinds: ['Company'], what: 'companies' },
      source: added.source,
    }
    const parked = { subject: 'gap|area-goal|area:se221/2020-tech', verdict: 'park', reason: 'Later' }
    try {
      await running(async (opened) => {
        await opened.write((tx) => tx.run(places, {}), slowly)
        await addStatement(opened, added, { ...kim, ...slowly })
        await claimCoverage(opened, list, { ...kim, ...slowly })
        await decide(opened, parked, { ...kim, ...slowly })
      })
      await running(async (opened) => {
        const [decision] = (await decided(opened, 'decision', slowly)).decided
        expect(decision?.node).toMatchObject({ ...parked, by: 'Kim', number: 1, stands: true })
        const kept = (await entries(opened, {}, slowly)).entries.map(({ entry }) => entry)
        expect(kept.map(({ kind, by, version }) => ({ kind, by, version }))).toEqual([
          { kind: 'claim', by: 'Kim', version: 1 },
          { kind: 'statement', by: 'Kim', version: 1 },
        ])
        expect(await rows(opened, 'MATCH ()-[r:COVERS {complete: true}]->() RETURN r.id AS id')).toEqual([
          { id: kept[0]?.statementId },
        ])
        for (const { id } of kept) {
          const withdrawn = await withdraw(opened, id, { by: 'Ola', expects: 1, ...slowly })
          expect(withdrawn).toMatchObject({ version: 2, by: 'Kim', withdrawnBy: 'Ola' })
        }
        expect(await rows(opened, 'MATCH ()-[r]->() RETURN r.id AS id')).toEqual([])
      })
    } finally {
      rmSync(home, { recursive: true, force: true })
    }
  },
)

async function stands() {
  return [...(await standing(graph)).values()].map(({ subject, verdict, by }) => [subject, verdict, by]).toSorted()
}

function made(entry: Entry): unknown[] {
  return entry.kind === 'statement' ? entry.brought.things.map(({ properties }) => properties.id) : []
}

async function withoutRecords() {
  return await rows(
    graph,
    `RETURN COUNT { MATCH (n) WHERE NOT n:Record } AS things, COUNT { ()-->() } AS statements,
            COUNT { MATCH (:Source {kind: 'entered'}) } AS entered`,
  )
}
