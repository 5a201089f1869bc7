import {
  applySchema,
  claimCoverage,
  entries,
  exportRecords,
  type Graph,
  importRecords,
  withdraw,
} from '@korskoppling/cypher'
import { integrity } from '@korskoppling/seed'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Ask, asker } from '../support/ask.ts'
import { change, rows } from '../support/cypher.ts'
import { graphHash } from '../support/graph-hash.ts'
import { emptyGraph } from '../support/graph.ts'

const kim = { by: 'Kim', expects: 0 }
const companies = {
  territory: 'territory:x',
  relation: 'WORKS_ON',
  kinds: ['University', 'ResearchInstitute', 'University'],
  what: 'universities and institutes',
  source: { id: 'source:page' },
  where: 'page 3',
  listedOn: '2026',
  validFrom: '2026-01',
}
const newSource = { create: { title: 'A list', publisher: 'P', lang: 'en', url: 'https://example.org/list' } }
const asOf = '2026-11-25'

let graph: Graph
let ask: Ask
beforeAll(async () => {
  graph = await emptyGraph()
  ask = asker(graph)
  await applySchema(graph)
})
afterAll(async () => {
  await change(graph, 'MATCH (n) DETACH DELETE n')
  await graph.close()
})
beforeEach(async () => {
  await change(graph, 'MATCH (n) DETACH DELETE n')
  const said = "modality: 'stated', basis: 'named', sourceId: 'source:page'"
  await change(
    graph,
    `CREATE (:Source {id: 'source:page', title: 'A page', publisher: 'P', lang: 'sv', kind: 'web'}),
            (c:Territory:Country {id: 'territory:c', name: 'C', lang: 'sv', nameEn: 'C', sourceIds: ['source:page']}),
            (t:Territory:Region {id: 'territory:x', name: 'X', lang: 'sv', nameEn: 'X', nutsCode: 'XX1', sourceIds: ['source:page']}),
            (a:SpecialisationArea {id: 'area:tech', name: 'Tech', lang: 'sv', nameEn: 'Tech', level: 1, sourceIds: ['source:page']}),
            (t)-[:IN_COUNTRY {id: 'IN_COUNTRY|territory:x|territory:c|source:page', ${said}}]->(c),
            (t)-[:PRIORITISES {id: 'PRIORITISES|territory:x|area:tech|source:page', ${said}}]->(a)`,
  )
})

describe('claiming that a list is complete', () => {
  test('brings a COVERS from the source named, a source that says who claims it, and a record without relations', async () => {
    const before = await integrity(graph)
    const entry = await claimCoverage(graph, companies, { ...kim, now: new Date('2026-11-27T12:00:00Z') })
    const entered = `source:entered/${entry.id.slice('claim:'.length)}`
    const [found] = await rows(
      graph,
      `MATCH (a:Source)-[r:COVERS]->(b), (s:Source {id: r.sourceId}), (e:Record:Claim)
       RETURN a.id AS from, b.id AS to, properties(r) AS r, s.title AS title, s.basedOn AS basedOn, e.id AS record`,
    )
    expect(found).toEqual({
      from: 'source:page',
      to: 'territory:x',
      r: {
        id: `COVERS|source:page|territory:x|${entered}|WORKS_ON|ResearchInstitute,University`,
        ...{ modality: 'stated', basis: 'named', sourceId: entered, complete: true, locator: 'page 3' },
        ...{ relation: 'WORKS_ON', kinds: ['ResearchInstitute', 'University'], what: 'universities and institutes' },
        ...{ asOf: '2026', validFrom: '2026-01' },
      },
      title: 'Entered here by Kim, on 2026-11-27',
      basedOn: 'source:page',
      record: entry.id,
    })
    expect(entry).toMatchObject({
      kind: 'claim',
      by: 'Kim',
      version: 1,
      statementId: `COVERS|source:page|territory:x|${entered}|WORKS_ON|ResearchInstitute,University`,
    })
    expect(await rows(graph, 'MATCH (n:Record)--() RETURN n.id AS id')).toEqual([])
    expect(await integrity(graph)).toEqual(before)
  })

  test('turns the cell into a gap, and withdrawing turns it back', async () => {
    expect(await stateOfCell()).toBe('NO_DATA')
    const { id } = await claimCoverage(graph, companies, kim)
    expect(await stateOfCell()).toBe('GAP')
    expect(await stateOfCell('2025-12-31')).toBe('NO_DATA')
    await withdraw(graph, id, { by: 'Ola', expects: 1 })
    expect(await stateOfCell()).toBe('NO_DATA')
  })

  test('two people who claim at once under sources of their own are both there', async () => {
    const claims = await Promise.all([
      claimCoverage(graph, companies, kim),
      claimCoverage(graph, { ...companies, source: newSource }, { by: 'Ola', expects: 0 }),
    ])
    const kept = (await entries(graph)).entries.map(({ entry }) => entry)
    expect(kept.map(({ by }) => by).toSorted()).toEqual(['Kim', 'Ola'])
    const standing = await rows(graph, 'MATCH (s)-[r:COVERS]->() RETURN s.id AS source, r.id AS id ORDER BY source')
    expect(standing.map(({ source }) => source)).toEqual(['source:a-list', 'source:page'])
    expect(standing.map(({ id }) => id).toSorted()).toEqual(claims.map(({ statementId }) => statementId).toSorted())
    await withdraw(graph, claims[0].id, { by: 'Kim', expects: 1 })
    expect(await stateOfCell()).toBe('GAP')
    await withdraw(graph, claims[1].id, { by: 'Kim', expects: 1 })
    expect(await stateOfCell()).toBe('NO_DATA')
    expect(await rows(graph, "MATCH (s:Source) WHERE s.id <> 'source:page' RETURN s.id AS id")).toEqual([])
  })

  test('of the same list of the same source the second is told of the first, and may then add its own', async () => {
    const first = await claimCoverage(graph, companies, kim)
    const again = (expects: number) => claimCoverage(graph, companies, { by: 'Ola', expects })
    await expect(again(0)).rejects.toMatchObject({
      code: 'STALE',
      facts: { expected: 0, found: 1, changes: [{ id: first.id, kind: 'claim', by: 'Kim' }] },
    })
    await again(1)
    await claimCoverage(graph, { ...companies, kinds: ['Company'] }, kim)
    expect((await rows(graph, 'MATCH ()-[r:COVERS]->() RETURN r.id AS id')).length).toBe(3)
  })

  test.each([
    ['a territory that is none', { territory: 'area:tech' }, 'territory', 'BAD_INPUT'],
    ['a territory that is not there', { territory: 'territory:none' }, 'territory', 'NOT_FOUND'],
    ['a source that is not there', { source: { id: 'source:none' } }, 'source', 'NOT_FOUND'],
    ['no kind', { kinds: [] }, 'kinds', 'BAD_INPUT'],
    ['a kind that is none', { kinds: ['Wizard'] }, 'kinds.0', 'BAD_INPUT'],
    ['a list of lists', { relation: 'COVERS' }, 'relation', 'BAD_INPUT'],
    ['an end before the beginning', { validTo: '2025' }, 'validTo', 'BAD_INPUT'],
    ['no words for the list', { what: ' ' }, 'what', 'BAD_INPUT'],
  ])('refuses %s and writes nothing', async (...[, wrong, path, code]) => {
    const before = await graphHash(graph)
    await expect(claimCoverage(graph, { ...companies, ...wrong }, kim)).rejects.toMatchObject({ code, facts: { path } })
    expect(await graphHash(graph)).toBe(before)
  })
})

describe('saving and reading back', () => {
  const said =
    'MATCH (n) WHERE NOT n:Load RETURN n.id AS id, labels(n) AS l, properties(n) AS p, COLLECT { MATCH (n)-[r]->(m) RETURN r.id + m.id AS s ORDER BY s } AS r ORDER BY id'

  test('claims come back as they were, withdrawn ones as withdrawn', async () => {
    await claimCoverage(graph, { ...companies, source: newSource }, kim)
    const { id } = await claimCoverage(graph, companies, kim)
    await withdraw(graph, id, { by: 'Ola', expects: 1 })
    const before = await rows(graph, said)
    const saved: unknown = JSON.parse(JSON.stringify(await exportRecords(graph)))
    await change(graph, "MATCH (n) WHERE n:Record OR n.kind = 'entered' OR n.id = 'source:a-list' DETACH DELETE n")
    expect(await importRecords(graph, saved)).toEqual({ added: 2, withdrawn: 0, unchanged: 0 })
    expect(await rows(graph, said)).toEqual(before)
    expect(await importRecords(graph, saved)).toEqual({ added: 0, withdrawn: 0, unchanged: 2 })
    expect(await stateOfCell()).toBe('GAP')
  })

  test('a claim that does not say of what is refused with its path', async () => {
    await claimCoverage(graph, companies, kim)
    const saved = await exportRecords(graph)
    const [claim] = saved.entries
    if (claim?.kind !== 'claim') throw new Error('expected a claim')
    const wrong = { ...claim.brought.properties, complete: false }
    await expect(
      importRecords(graph, { ...saved, entries: [{ ...claim, brought: { ...claim.brought, properties: wrong } }] }),
    ).rejects.toMatchObject({ code: 'BAD_INPUT', facts: { path: 'entries.0.brought.properties.complete' } })
  })
})

test('over GraphQL a withdrawn claim still says what it claimed, with both names', async () => {
  const { claimCoverage: made } = await ask<{ claimCoverage: { id: string } }>(
    `mutation ($input: ClaimCoverageInput!) {
      claimCoverage(input: $input, by: "Kim", expects: 0) { id kind statement { complete relation kinds entry { id } } }
    }`,
    { input: { ...companies, source: newSource } },
  )
  expect(made).toMatchObject({
    kind: 'claim',
    statement: {
      complete: true,
      relation: 'WORKS_ON',
      kinds: ['ResearchInstitute', 'University'],
      entry: { id: made.id },
    },
  })
  await ask('mutation ($id: ID!) { withdraw(id: $id, by: "Ola", expects: 1) { id } }', { id: made.id })
  const { entries: list } = await ask<{ entries: { edges: { node: unknown }[] } }>(
    `{ entries { edges { node { by withdrawnBy statement { id }
       claim { territory { name } relation kinds what sourceTitle locator listedOn validFrom validTo } } } } }`,
  )
  expect(list.edges.map(({ node }) => node)).toEqual([
    {
      by: 'Kim',
      withdrawnBy: 'Ola',
      statement: null,
      claim: {
        territory: { name: 'X' },
        relation: 'WORKS_ON',
        kinds: ['ResearchInstitute', 'University'],
        what: 'universities and institutes',
        sourceTitle: 'A list',
        locator: 'page 3',
        listedOn: '2026',
        validFrom: '2026-01',
        validTo: null,
      },
    },
  ])
})

async function stateOfCell(day = asOf): Promise<string | undefined> {
  const { gapMatrix } = await ask<{ gapMatrix: { rows: { id: string; cells: { state: string }[] }[] } }>(
    `query ($asOf: Date!) {
      gapMatrix(territories: ["territory:x"], rules: ["area-academia"], asOf: $asOf) { rows { id cells { state } } }
    }`,
    { asOf: day },
  )
  return gapMatrix.rows.find(({ id }) => id === 'area:tech')?.cells[0]?.state
}
