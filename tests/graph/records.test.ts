import {
  addStatement,
  applySchema,
  columnsAt,
  dispute,
  entries,
  entriesOf,
  exportRecords,
  type Graph,
  importRecords,
  KorskopplingError,
  likelyDuplicates,
  openGraph,
  withdraw,
} from '@korskoppling/cypher'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { change, rows } from '../support/cypher.ts'
import { graphHash } from '../support/graph-hash.ts'
import { emptyGraph } from '../support/graph.ts'
import { testConnection } from '../support/worker.ts'

const kim = { by: 'Kim', expects: 0 }
const works = {
  from: { id: 'actor:bth' },
  type: 'WORKS_ON',
  to: { id: 'area:tech' },
  modality: 'stated',
  source: { id: 'source:page' },
  where: 'page 3',
  statedOn: '2026-11',
}
const worksNew = {
  ...works,
  from: { create: { label: 'Actor', kind: 'Company', name: 'Blå tång AB', lang: 'sv', helix: ['industry'] } },
  source: { create: { title: 'Annual report', publisher: 'Blå tång', lang: 'en', url: 'https://example.org/report' } },
}

let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
  await applySchema(graph)
})
afterAll(() => graph.close())
beforeEach(async () => {
  await change(graph, 'MATCH (n) DETACH DELETE n')
  await change(
    graph,
    `CREATE (s:Source {id: 'source:page', title: 'A page', publisher: 'P', lang: 'sv', kind: 'web'}),
            (:Actor:University {id: 'actor:bth', name: 'Blekinge tekniska högskola', sourceIds: ['source:page']}),
            (:Actor:Company {id: 'actor:bla-tang-ab', name: 'Somebody else', sourceIds: ['source:page']}),
            (t:Territory:Region {id: 'territory:x', name: 'X', sourceIds: ['source:page']}),
            (a:SpecialisationArea {id: 'area:tech', name: 'Tech', level: 1, sourceIds: ['source:page']}),
            (b:SpecialisationArea {id: 'area:ai', name: 'AI', level: 1, sourceIds: ['source:page']}),
            (t)-[:PRIORITISES {id: 'PRIORITISES|territory:x|area:tech|source:page', modality: 'stated', basis: 'named', sourceId: 'source:page'}]->(a)`,
  )
})

describe('adding a statement', () => {
  test('brings the statement and a source that says who entered it, on what it rests and when', async () => {
    const entry = await addStatement(graph, works, { ...kim, by: '  Kim ', now: new Date('2026-11-27T23:30:00Z') })
    const [found] = await rows(
      graph,
      `MATCH (a)-[r:WORKS_ON]->(b), (s:Source {id: r.sourceId})
       RETURN a.id AS from, b.id AS to, properties(r) AS r, properties(s) AS s`,
    )
    expect(found).toEqual({
      from: 'actor:bth',
      to: 'area:tech',
      r: {
        id: entry.statementId,
        ...{ modality: 'stated', basis: 'named', locator: 'page 3', statedOn: '2026-11' },
        sourceId: `source:entered/${entry.id.slice(6)}`,
      },
      s: {
        id: `source:entered/${entry.id.slice(6)}`,
        title: 'Entered here by Kim, on 2026-11-28',
        ...{ publisher: 'Kim', kind: 'entered', lang: 'en', published: '2026-11-28', basedOn: 'source:page' },
      },
    })
    expect(entry).toMatchObject({ kind: 'statement', by: 'Kim', version: 1 })
  })

  test('makes an actor and a source in the same step, with readable ids of their own', async () => {
    await addStatement(graph, worksNew, kim)
    const [found] = await rows(
      graph,
      `MATCH (a:Actor:Company)-[r:WORKS_ON]->(), (e:Source {id: r.sourceId}), (s:Source {id: e.basedOn})
       RETURN a.id AS actor, a.name AS name, a.helix AS helix, a.sourceIds = [e.id] AS evident, s.id AS source, s.kind AS kind`,
    )
    expect(found).toEqual({
      // The plain id belongs to somebody else.
      actor: 'actor:bla-tang-ab-2',
      ...{ name: 'Blå tång AB', helix: ['industry'], evident: true, source: 'source:annual-report', kind: 'web' },
    })
  })

  test('stores a cross-link from the lower id to the higher', async () => {
    const link = { ...works, from: { id: 'area:tech' }, type: 'CROSS_LINK', to: { id: 'area:ai' }, status: 'declared' }
    const entry = await addStatement(graph, link, kim)
    expect(entry.statementId).toContain('CROSS_LINK|area:ai|area:tech|')
  })

  test('shows at once in what is computed', async () => {
    await columnsAt(graph, '2026-11-28')
    const chosen = { ...works, from: { id: 'territory:x' }, type: 'PRIORITISES', to: { id: 'area:ai' } }
    await addStatement(graph, chosen, kim)
    expect((await columnsAt(graph, '2026-11-28')).get('territory:x')?.map(({ areaId }) => areaId)).toEqual([
      'area:ai',
      'area:tech',
    ])
  })

  test.each([
    ['an unnamed person', works, { by: '  ' }, 'by'],
    ['a name too long', works, { by: 'x'.repeat(81) }, 'by'],
    ['a pair the type does not join', { ...works, to: { id: 'territory:x' } }, {}, 'type'],
    ['an end before the beginning', { ...works, validFrom: '2021', validTo: '2020-12' }, {}, 'validTo'],
    ['a date that is none', { ...works, statedOn: '2021-13' }, {}, 'statedOn'],
    ['neither id nor thing', { ...works, from: {} }, {}, 'from'],
    [
      'a kind of another label',
      { ...worksNew, from: { create: { ...worksNew.from.create, kind: 'Project' } } },
      {},
      'from.create.kind',
    ],
    [
      'an address that runs',
      { ...works, source: { create: { ...worksNew.source.create, url: 'javascript:alert(1)' } } },
      {},
      'source.create.url',
    ],
    ['a source that is none', { ...works, source: { id: 'area:ai' } }, {}, 'source.id'],
    [
      'a relation to itself',
      { ...works, type: 'CROSS_LINK', from: { id: 'area:ai' }, to: { id: 'area:ai' } },
      {},
      'to',
    ],
    ['a status where there is none', { ...works, status: 'realised' }, {}, 'status'],
    ['a list claimed complete', { ...works, type: 'COVERS' }, {}, 'type'],
  ])('refuses %s and writes nothing', async (...[, input, signed, path]) => {
    const before = await graphHash(graph)
    const refused = addStatement(graph, input, { ...kim, ...signed })
    await expect(refused).rejects.toMatchObject({ code: 'BAD_INPUT', facts: { path } })
    expect(await graphHash(graph)).toBe(before)
  })

  test('an end that is not there is not found', async () => {
    const refused = addStatement(graph, { ...works, to: { id: 'area:none' } }, kim)
    await expect(refused).rejects.toMatchObject({ code: 'NOT_FOUND', facts: { path: 'to', id: 'area:none' } })
  })

  test('somebody who saw nothing there is told that it is there by now, and by whom', async () => {
    const first = await addStatement(graph, works, kim)
    const refused = addStatement(graph, works, { by: 'Ola', expects: 0 })
    await expect(refused).rejects.toMatchObject({
      code: 'STALE',
      facts: { expected: 0, found: 1, changes: [{ id: first.id, by: 'Kim' }] },
    })
    await addStatement(graph, works, { by: 'Ola', expects: 1 })
    expect((await rows(graph, 'MATCH ()-[r:WORKS_ON]->() RETURN r.id AS id')).length).toBe(2)
  })

  test('of many who add the same at once one succeeds, the others are told, nothing is half', async () => {
    const other = openGraph(testConnection())
    const tries = await Promise.allSettled(
      Array.from({ length: 8 }, (_, i) => addStatement(i % 2 ? graph : other, works, { by: `P${i}`, expects: 0 })),
    )
    await other.close()
    const refused = tries.filter((one) => one.status === 'rejected').map((one): unknown => one.reason)
    expect(refused.map((error) => (error instanceof KorskopplingError ? error.code : error))).toEqual(
      Array.from({ length: 7 }, () => 'STALE'),
    )
    const [counts] = await rows(
      graph,
      `RETURN COUNT { MATCH (:Entry) } AS entries, COUNT { ()-[:WORKS_ON]->() } AS statements, COUNT { MATCH (:Source {kind: 'entered'}) } AS sources`,
    )
    expect(counts).toEqual({ entries: 1, statements: 1, sources: 1 })
  })

  test('people who add different things at once all succeed, each with an id of its own', async () => {
    await Promise.all(Array.from({ length: 6 }, (_, i) => addStatement(graph, worksNew, { by: `P${i}`, expects: 0 })))
    const actors = await rows(graph, `MATCH (a:Actor)-[:WORKS_ON]->() RETURN DISTINCT a.id AS id`)
    expect(actors.length).toBe(6)
  })
})

describe('disputing', () => {
  const statement = 'PRIORITISES|territory:x|area:tech|source:page'

  test('leaves the statement and keeps the reason', async () => {
    const entry = await dispute(graph, { statement, reason: 'It ended in 2024' }, kim)
    expect(await entriesOf(graph, [statement])).toEqual([entry])
    expect(await rows(graph, 'MATCH ()-[r:PRIORITISES]->() RETURN r.id AS id')).toEqual([{ id: statement }])
  })

  test('counts what was seen, withdrawn marks included', async () => {
    const first = await dispute(graph, { statement, reason: 'a' }, kim)
    await withdraw(graph, first.id, { by: 'Kim', expects: 1 })
    await expect(dispute(graph, { statement, reason: 'b' }, kim)).rejects.toMatchObject({ code: 'STALE' })
    await dispute(graph, { statement, reason: 'b' }, { by: 'Ola', expects: 1 })
    expect((await entriesOf(graph, [statement])).map(({ by }) => by)).toEqual(['Ola', 'Kim'])
  })

  test('needs a reason and a statement', async () => {
    await expect(dispute(graph, { statement, reason: ' ' }, kim)).rejects.toMatchObject({ facts: { path: 'reason' } })
    await expect(dispute(graph, { statement: 'X|y', reason: 'a' }, kim)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('withdrawing', () => {
  const things = async () => await rows(graph, 'MATCH (n) WHERE NOT n:Record RETURN n.id AS id ORDER BY id')

  test('takes out all that the entry brought and keeps the entry whole', async () => {
    const before = await things()
    const entry = await addStatement(graph, worksNew, kim)
    const withdrawn = await withdraw(graph, entry.id, { by: 'Ola', expects: 1 })
    expect(await things()).toEqual(before)
    expect(await rows(graph, 'MATCH ()-[r:WORKS_ON]->() RETURN r.id AS id')).toEqual([])
    expect(withdrawn).toMatchObject({ ...entry, version: 2, withdrawnBy: 'Ola' })
    expect((await entries(graph)).entries.map((row) => row.entry)).toEqual([withdrawn])
  })

  test('leaves what something else uses by now, and takes it when that goes too', async () => {
    const before = await things()
    const first = await addStatement(graph, worksNew, kim)
    const second = await addStatement(
      graph,
      { ...works, from: { id: 'actor:bla-tang-ab-2' }, to: { id: 'area:ai' }, source: { id: 'source:annual-report' } },
      kim,
    )
    await withdraw(graph, first.id, { by: 'Kim', expects: 1 })
    const ids = (await things()).map(({ id }) => id)
    // The actor stays, so its evidence does.
    expect(ids).toEqual(
      expect.arrayContaining(['actor:bla-tang-ab-2', 'source:annual-report', `source:entered/${first.id.slice(6)}`]),
    )
    await withdraw(graph, second.id, { by: 'Kim', expects: 1 })
    expect(await things()).toEqual(before)
  })

  test('is refused when the entry was withdrawn meanwhile', async () => {
    const { id } = await addStatement(graph, works, kim)
    await withdraw(graph, id, { by: 'Ola', expects: 1 })
    await expect(withdraw(graph, id, { by: 'Kim', expects: 1 })).rejects.toMatchObject({
      code: 'STALE',
      facts: { expected: 1, found: 2, changes: [{ withdrawnBy: 'Ola' }] },
    })
    await expect(withdraw(graph, id, { by: 'Kim', expects: 2 })).rejects.toMatchObject({ code: 'STALE' })
    await expect(withdraw(graph, 'entry:none', { by: 'Kim', expects: 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await addStatement(graph, works, kim)
  })
})

describe('saving and reading back', () => {
  test('gives the same graph, and a second time changes nothing', async () => {
    const first = await addStatement(graph, worksNew, kim)
    const other = { ...works, from: { id: 'actor:bla-tang-ab-2' }, to: { id: 'area:ai' } }
    const second = await addStatement(graph, other, kim)
    await withdraw(graph, first.id, { by: 'Kim', expects: 1 })
    await dispute(graph, { statement: second.statementId, reason: 'not theirs' }, kim)
    const said =
      'MATCH (n) WHERE NOT n:Load RETURN n.id AS id, properties(n) AS p, COLLECT { MATCH (n)-[r]->(m) RETURN r.id + m.id AS s ORDER BY s } AS r ORDER BY id'
    const before = await rows(graph, said)
    const saved: unknown = JSON.parse(JSON.stringify(await exportRecords(graph)))

    await change(
      graph,
      `MATCH (n) WHERE n:Record OR n.kind = 'entered' OR n.id IN ['actor:bla-tang-ab-2', 'source:annual-report'] DETACH DELETE n`,
    )
    expect(await importRecords(graph, saved)).toEqual({ added: 3, withdrawn: 0, unchanged: 0 })
    expect(await rows(graph, said)).toEqual(before)
    expect(await importRecords(graph, saved)).toEqual({ added: 0, withdrawn: 0, unchanged: 3 })
    expect(await rows(graph, said)).toEqual(before)
  })

  test('a withdrawal in the file is carried out', async () => {
    const { id } = await addStatement(graph, works, kim)
    const standing = await exportRecords(graph)
    await withdraw(graph, id, { by: 'Kim', expects: 1 })
    const withdrawn = await exportRecords(graph)
    await change(graph, `MATCH (n) WHERE n:Record OR n.kind = 'entered' DETACH DELETE n`)
    await importRecords(graph, standing)
    expect(await importRecords(graph, withdrawn)).toEqual({ added: 0, withdrawn: 1, unchanged: 0 })
    expect(await exportRecords(graph)).toEqual(withdrawn)
    expect(await importRecords(graph, standing)).toEqual({ added: 0, withdrawn: 0, unchanged: 1 })
  })

  test('is all or nothing, and says where the file is wrong', async () => {
    await addStatement(graph, works, kim)
    await addStatement(graph, { ...works, to: { id: 'area:ai' } }, kim)
    const saved = await exportRecords(graph)
    await change(graph, `MATCH (n) WHERE n:Record OR n.kind = 'entered' OR n.id = 'area:ai' DETACH DELETE n`)
    const before = await graphHash(graph)
    const refuse = async (value: unknown, path: string) => {
      await expect(importRecords(graph, value)).rejects.toMatchObject({ code: 'BAD_INPUT', facts: { path } })
      expect(await graphHash(graph)).toBe(before)
    }
    const [first, second] = saved.entries
    await refuse(saved, 'entries.1.brought.to')
    await refuse({ ...saved, format: 'other' }, 'format')
    await refuse({ ...saved, entries: [first, { ...second, by: '' }] }, 'entries.1.by')
    await refuse({ ...saved, entries: [first, first] }, 'entries.1.id')
    await refuse('text', '')
  })

  test('takes no label that is not ours', async () => {
    await addStatement(graph, worksNew, kim)
    const saved = await exportRecords(graph)
    await change(
      graph,
      `MATCH (n) WHERE n:Record OR n.kind = 'entered' OR n.id = 'actor:bla-tang-ab-2' DETACH DELETE n`,
    )
    for (const label of ['Record', 'Initiative', 'Anything']) {
      const text = JSON.stringify(saved).replace('["Actor","Company"]', `["Actor","${label}"]`)
      const refused = importRecords(graph, JSON.parse(text) as unknown)
      await expect(refused).rejects.toMatchObject({
        code: 'BAD_INPUT',
        facts: { path: 'entries.0.brought.things.0.labels' },
      })
    }
  })
})

test('entries come in pages, newest first', async () => {
  const statement = 'PRIORITISES|territory:x|area:tech|source:page'
  for (let i = 0; i < 5; i++) {
    await dispute(graph, { statement, reason: `r${i}` }, { by: `P${i}`, expects: i, now: new Date(i) })
  }
  const first = await entries(graph, { first: 2 })
  await dispute(graph, { statement, reason: 'new' }, { by: 'New', expects: 5 })
  const second = await entries(graph, { first: 2, after: first.entries.at(-1)?.cursor })
  expect([...first.entries, ...second.entries].map(({ entry }) => entry.by)).toEqual(['P4', 'P3', 'P2', 'P1'])
  expect(second).toMatchObject({ totalCount: 6, hasNextPage: true, hasPreviousPage: true })
  await expect(entries(graph, { after: 'x' })).rejects.toMatchObject({ code: 'BAD_INPUT' })
})

test('a record has no relationships', async () => {
  const { id } = await addStatement(graph, worksNew, kim)
  await withdraw(graph, id, { by: 'Kim', expects: 1 })
  expect(await rows(graph, 'MATCH (n:Record)--() RETURN n.id AS id')).toEqual([])
})

test('likely duplicates are found by words, marks and forms of company aside', async () => {
  const names = async (name: string) => (await likelyDuplicates(graph, { label: 'Actor', name })).map(({ id }) => id)
  expect(await names('Blekinge Tekniska Hogskola')).toEqual(['actor:bth'])
  expect(await names('blekinge teknisk högskola')).toEqual(['actor:bth'])
  expect(await names('Somebody Else AB')).toEqual(['actor:bla-tang-ab'])
  expect(await names('Volvo')).toEqual([])
  expect(await names('(')).toEqual([])
})
