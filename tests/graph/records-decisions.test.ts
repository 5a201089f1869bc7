import {
  applySchema,
  castVote,
  decide,
  decided,
  decisionsOn,
  exportRecords,
  type Graph,
  importRecords,
  KorskopplingError,
  openGraph,
  rejectedOn,
  standingOn,
} from '@korskoppling/cypher'
import { integrity } from '@korskoppling/seed'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { change, rows } from '../support/cypher.ts'
import { graphHash } from '../support/graph-hash.ts'
import { emptyGraph } from '../support/graph.ts'
import { standing } from '../support/standing.ts'
import { testConnection } from '../support/worker.ts'

const subject = 'areas|area:ai|area:tech'
const kim = { by: 'Kim', expects: 0 }
const adopt = { subject, verdict: 'adopt', reason: 'Two firms ask for it' }

let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
  await applySchema(graph)
})
afterAll(async () => {
  await change(graph, 'MATCH (n) DETACH DELETE n')
  await graph.close()
})
beforeEach(async () => {
  await change(graph, 'MATCH (n) DETACH DELETE n')
  const said = "basis: 'named', sourceId: 'source:page'"
  await change(
    graph,
    `CREATE (:Source {id: 'source:page', title: 'A page', publisher: 'P', lang: 'sv', kind: 'web'}),
            (c:Territory:Country {id: 'territory:c', name: 'C', lang: 'sv', nameEn: 'C', sourceIds: ['source:page']}),
            (t:Territory:Region {id: 'territory:x', name: 'X', lang: 'sv', nameEn: 'X', sourceIds: ['source:page']}),
            (u:Territory:Region {id: 'territory:y', name: 'Y', lang: 'sv', nameEn: 'Y', sourceIds: ['source:page']}),
            (a:SpecialisationArea {id: 'area:ai', name: 'AI', lang: 'sv', nameEn: 'AI', level: 2, sourceIds: ['source:page']}),
            (b:SpecialisationArea {id: 'area:tech', name: 'Tech', lang: 'sv', nameEn: 'Tech', level: 1, sourceIds: ['source:page']}),
            (f:SpecialisationArea {id: 'area:food', name: 'Food', lang: 'sv', nameEn: 'Food', level: 1, sourceIds: ['source:page']}),
            (:Actor {id: 'actor:a', name: 'A', lang: 'sv', nameEn: 'A', helix: [], sourceIds: ['source:page']}),
            (:Actor {id: 'actor:b', name: 'B', lang: 'sv', nameEn: 'B', helix: [], sourceIds: ['source:page']}),
            (:Theme {id: 'theme:dig', name: 'Digital', lang: 'en', nameEn: 'Digital', scheme: 's', code: 'dig', sourceIds: ['source:page']}),
            (t)-[:IN_COUNTRY {id: 'IN_COUNTRY|territory:x|territory:c|source:page', modality: 'stated', ${said}}]->(c),
            (u)-[:IN_COUNTRY {id: 'IN_COUNTRY|territory:y|territory:c|source:page', modality: 'stated', ${said}}]->(c),
            (t)-[:PRIORITISES {id: 'PRIORITISES|territory:x|area:tech|source:page', modality: 'stated', ${said}}]->(b),
            (t)-[:PRIORITISES {id: 'PRIORITISES|territory:x|area:food|source:page', modality: 'stated', ${said}}]->(f),
            (w:SpecialisationArea {id: 'area:whole', name: 'Whole', lang: 'sv', nameEn: 'Whole', level: 1, sourceIds: ['source:page']}),
            (t)-[:PRIORITISES {id: 'PRIORITISES|territory:x|area:whole|source:page', modality: 'stated', ${said}}]->(w),
            (a)-[:PART_OF {id: 'PART_OF|area:ai|area:whole|source:page', modality: 'stated', ${said}}]->(w),
            (a)-[:CROSS_LINK {id: 'CROSS_LINK|area:ai|area:tech|source:page', modality: 'proposed', ${said}}]->(b)`,
  )
})

const planned = async () =>
  await rows(
    graph,
    `MATCH (a)-[r {modality: 'planned'}]->(b), (s:Source {id: r.sourceId})
     RETURN a.id AS from, b.id AS to, type(r) AS type, properties(r) AS r, properties(s) AS s ORDER BY r.id`,
  )

const withoutRecords = async () =>
  await rows(
    graph,
    `MATCH (n) WHERE NOT n:Record
     RETURN n.id AS id, properties(n) AS p, COLLECT { MATCH (n)-[r]->(m) RETURN r.id + m.id AS s ORDER BY s } AS r ORDER BY id`,
  )

describe('adopting', () => {
  test('two areas brings a planned cross-link that rests on the document which wishes for it', async () => {
    const before = await integrity(graph)
    await change(graph, `CREATE (:Record:Score {id: 'score:2026-11-28|${subject}', value: 0.5})`)
    const decision = await decide(graph, adopt, { ...kim, now: new Date('2026-11-27T23:30:00Z') })
    const sourceId = `source:entered/${decision.id.slice('decision:'.length)}`
    expect(await planned()).toEqual([
      {
        ...{ from: 'area:ai', to: 'area:tech', type: 'CROSS_LINK' },
        r: {
          id: `CROSS_LINK|area:ai|area:tech|${sourceId}`,
          ...{ modality: 'planned', basis: 'named', sourceId, note: 'Two firms ask for it' },
          ...{ statedOn: '2026-11-28', validFrom: '2026-11-28' },
        },
        s: {
          ...{ id: sourceId, title: 'Entered here by Kim, on 2026-11-28', publisher: 'Kim', kind: 'entered' },
          ...{ lang: 'en', published: '2026-11-28', basedOn: 'source:page' },
        },
      },
    ])
    expect(decision).toMatchObject({ ...adopt, by: 'Kim', number: 1, stands: true, region: 'territory:x', score: 0.5 })
    expect(await integrity(graph)).toEqual(before)
    expect(await rows(graph, 'MATCH (n:Record)--() RETURN n.id AS id')).toEqual([])
  })

  test('what no document wishes for rests on the decision alone', async () => {
    await decide(graph, { ...adopt, subject: 'areas|area:ai|area:food' }, kim)
    expect(await planned()).toMatchObject([{ to: 'area:food', s: { kind: 'entered', publisher: 'Kim' } }])
    expect((await planned()).map(({ s }) => Object.keys(s as object))).not.toContainEqual(
      expect.arrayContaining(['basedOn']),
    )
  })

  test('an actor for an area brings a planned WORKS_ON', async () => {
    await decide(graph, { ...adopt, subject: 'actor_area|actor:a|area:food' }, kim)
    expect(await planned()).toMatchObject([{ from: 'actor:a', to: 'area:food', type: 'WORKS_ON' }])
  })

  test.each([
    'theme|territory:x|theme:dig',
    'regions|territory:x|territory:y',
    'actors|actor:a|actor:b',
    'gap|area-goal|area:ai',
  ])('of %s keeps the decision and brings nothing', async (other) => {
    const before = await withoutRecords()
    const decision = await decide(graph, { ...adopt, subject: other }, kim)
    expect(await withoutRecords()).toEqual(before)
    expect(decision).not.toHaveProperty('brought.type')
    expect((await decided(graph, 'decision', { subject: other })).totalCount).toBe(1)
  })
})

describe('a further decision', () => {
  test.each(['park', 'reject', 'reopen'])(
    'to %s takes out what adopting brought, and both are kept',
    async (verdict) => {
      const before = await withoutRecords()
      const first = await decide(graph, adopt, kim)
      const second = await decide(graph, { subject, verdict, reason: 'Not this year' }, { by: 'Ola', expects: 1 })
      expect(await withoutRecords()).toEqual(before)
      const list = (await decided(graph, 'decision', { subject })).decided.map(({ node }) => node)
      expect(list).toEqual([second, { ...first, stands: false }])
      expect(second).toMatchObject({ number: 2, stands: true })
      const stands = await standing(graph)
      expect(stands.get(subject)?.verdict).toBe(verdict === 'reopen' ? undefined : verdict)
      // And again, as if nothing had been.
      await decide(graph, adopt, { by: 'Ola', expects: 2 })
      expect(await planned()).toMatchObject([{ s: { publisher: 'Ola' } }])
    },
  )

  test('takes nothing back a second time', async () => {
    await decide(graph, { ...adopt, verdict: 'park' }, kim)
    await decide(graph, { ...adopt, verdict: 'reopen' }, { by: 'Kim', expects: 1 })
    await expect(decide(graph, { ...adopt, verdict: 'reopen' }, { by: 'Kim', expects: 2 })).rejects.toMatchObject({
      ...{ code: 'BAD_INPUT', facts: { path: 'verdict' } },
    })
  })

  test('stands though the clock was put back', async () => {
    await decide(graph, adopt, { ...kim, now: new Date('2026-11-28T12:00:00Z') })
    const late = { by: 'Ola', expects: 1, now: new Date('2026-11-28T11:00:00Z') }
    await decide(graph, { ...adopt, verdict: 'reject' }, late)
    expect((await standing(graph)).get(subject)?.by).toBe('Ola')
    expect(await planned()).toEqual([])
  })

  test('leaves a statement alone that somebody else entered', async () => {
    await change(
      graph,
      `MATCH (a {id: 'area:ai'}), (b {id: 'area:tech'})
       CREATE (a)-[:CROSS_LINK {id: 'CROSS_LINK|area:ai|area:tech|source:entered/1', modality: 'planned', basis: 'named', sourceId: 'source:entered/1'}]->(b),
              (:Source {id: 'source:entered/1', title: 'Entered', publisher: 'Bo', lang: 'en', kind: 'entered', basedOn: 'source:page'})`,
    )
    const before = await withoutRecords()
    await decide(graph, adopt, kim)
    await decide(graph, { ...adopt, verdict: 'reopen' }, { by: 'Kim', expects: 1 })
    expect(await withoutRecords()).toEqual(before)
  })
})

describe('two people at once', () => {
  test('the second is told who decided what, and when', async () => {
    const first = await decide(graph, adopt, kim)
    await expect(decide(graph, { ...adopt, verdict: 'reject' }, { by: 'Ola', expects: 0 })).rejects.toMatchObject({
      code: 'STALE',
      facts: {
        ...{ expected: 0, found: 1 },
        changes: [{ id: first.id, by: 'Kim', at: first.at, verdict: 'adopt', reason: 'Two firms ask for it' }],
      },
    })
  })

  test('of many one succeeds, the others are told, nothing is half', async () => {
    const other = openGraph(testConnection())
    const tries = await Promise.allSettled(
      Array.from({ length: 6 }, (_, i) => decide(i % 2 ? graph : other, adopt, { by: `P${i}`, expects: 0 })),
    )
    await other.close()
    const refused = tries.flatMap((one): unknown[] => (one.status === 'rejected' ? [one.reason] : []))
    expect(refused.map((error) => (error instanceof KorskopplingError ? error.code : error))).toEqual(
      Array.from({ length: 5 }, () => 'STALE'),
    )
    expect((await planned()).length).toBe(1)
    expect(await rows(graph, 'MATCH (d:Record:Decision) RETURN count(d) AS n')).toEqual([{ n: 1 }])
  })
})

describe('voting', () => {
  const counts = { subject, now: 7, later: 3, no: 1, present: 14, note: 'Techtank bjuder in' }

  test('keeps the counts and the note; a further vote amends it and both stay', async () => {
    const first = await castVote(graph, counts, kim)
    expect(first).toMatchObject({ ...counts, by: 'Kim', number: 1, region: 'territory:x' })
    await expect(castVote(graph, counts, { by: 'Ola', expects: 0 })).rejects.toMatchObject({ code: 'STALE' })
    const second = await castVote(graph, { ...counts, now: 8 }, { by: 'Ola', expects: 1 })
    const list = (await decided(graph, 'vote', { region: 'territory:x' })).decided.map(({ node }) => node)
    expect(list).toEqual([second, { ...first, stands: false }])
  })

  test.each([
    ['more votes than people', { present: 10 }, 'present'],
    ['less than nobody', { no: -1 }, 'no'],
    ['half a vote', { now: 0.5 }, 'now'],
    ['an empty note', { note: ' ' }, 'note'],
  ])('refuses %s', async (...[, wrong, path]) => {
    await expect(castVote(graph, { ...counts, ...wrong }, kim)).rejects.toMatchObject({
      code: 'BAD_INPUT',
      facts: { path },
    })
  })
})

test.each([
  ['no reason', { reason: '  ' }, 'reason', 'BAD_INPUT'],
  ['a verdict that is none', { verdict: 'maybe' }, 'verdict', 'BAD_INPUT'],
  ['a kind that is none', { subject: 'rings|a|b' }, 'subject', 'BAD_INPUT'],
  ['one thing of a pair', { subject: 'areas|area:ai' }, 'subject', 'BAD_INPUT'],
  ['a pair the wrong way round', { subject: 'areas|area:tech|area:ai' }, 'subject', 'BAD_INPUT'],
  ['a thing with itself', { subject: 'areas|area:ai|area:ai' }, 'subject', 'BAD_INPUT'],
  ['a thing of another label', { subject: 'areas|actor:a|area:ai' }, 'subject', 'BAD_INPUT'],
  ['a gap of nothing', { subject: 'gap|area-goal' }, 'subject', 'BAD_INPUT'],
  ['a thing that is not there', { subject: 'areas|area:ai|area:none' }, 'subject', 'NOT_FOUND'],
  ['a region that is not there', { region: 'territory:none' }, 'region', 'NOT_FOUND'],
  ['a region that is none', { region: 'area:ai' }, 'region', 'BAD_INPUT'],
  ['to take back what nobody decided', { verdict: 'reopen' }, 'verdict', 'BAD_INPUT'],
  ['to couple an area with its own part', { subject: 'areas|area:ai|area:whole' }, 'subject', 'BAD_INPUT'],
  ['a date that is none', { asOf: '2026-02-31' }, 'asOf', 'BAD_INPUT'],
])('refuses %s and writes nothing', async (...[, wrong, path, code]) => {
  const before = await graphHash(graph)
  await expect(decide(graph, { ...adopt, ...wrong }, kim)).rejects.toMatchObject({ code, facts: { path } })
  expect(await graphHash(graph)).toBe(before)
})

test('what stands is told as of a day in Stockholm: later decisions do not count yet', async () => {
  const at = (now: string) => new Date(now)
  await decide(graph, { ...adopt, verdict: 'reject' }, { ...kim, now: at('2026-11-27T23:30:00Z') })
  await decide(graph, { ...adopt, verdict: 'park' }, { by: 'Ola', expects: 1, now: at('2026-11-29T12:00:00Z') })
  await decide(graph, { ...adopt, verdict: 'reopen' }, { by: 'Ola', expects: 2, now: at('2026-11-30T12:00:00Z') })
  const days = ['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30']
  const rejected = await Promise.all(days.map((day) => rejectedOn(graph, day)))
  expect(rejected.map((subjects) => [...subjects])).toEqual([[], [subject], [], []])
  const all = (await decisionsOn(graph, [subject])).get(subject) ?? []
  expect(days.map((day) => standingOn(all, day)?.verdict)).toEqual([undefined, 'reject', 'park', undefined])
})

test('decisions come in pages, newest first, of one region or of all', async () => {
  const others = [
    'areas|area:ai|area:food',
    'areas|area:food|area:tech',
    'regions|territory:y|territory:x',
    'actors|actor:a|actor:b',
  ]
  for (const [i, one] of others.entries()) {
    await decide(graph, { ...adopt, subject: one, verdict: 'park' }, { ...kim, now: new Date(i * 1000) })
  }
  const first = await decided(graph, 'decision', { first: 3 })
  const second = await decided(graph, 'decision', { first: 3, after: first.decided.at(-1)?.cursor })
  expect([...first.decided, ...second.decided].map(({ node }) => node.subject)).toEqual(others.toReversed())
  expect([first.hasNextPage, second.hasNextPage, second.totalCount]).toEqual([true, false, 4])
  // What is about the region counts, also where the other one decided.
  expect((await decided(graph, 'decision', { region: 'territory:x' })).totalCount).toBe(3)
  expect((await decided(graph, 'decision', { region: 'territory:y' })).totalCount).toBe(1)
  await expect(decided(graph, 'decision', { after: 'x' })).rejects.toMatchObject({ code: 'BAD_INPUT' })
})

describe('saving and reading back', () => {
  const all =
    'MATCH (n) WHERE NOT n:Load RETURN n.id AS id, labels(n) AS l, properties(n) AS p, COLLECT { MATCH (n)-[r]->(m) RETURN r.id + m.id AS s ORDER BY s } AS r ORDER BY id'
  const forget = async () => {
    await change(graph, "MATCH ()-[r]->() WHERE r.sourceId STARTS WITH 'source:entered/' DELETE r")
    await change(graph, "MATCH (n) WHERE n:Record OR n.kind = 'entered' DETACH DELETE n")
  }

  test('gives the same graph, and a second time changes nothing', async () => {
    await decide(graph, { ...adopt, verdict: 'park' }, kim)
    await decide(graph, adopt, { by: 'Ola', expects: 1 })
    await decide(graph, { ...adopt, subject: 'areas|area:ai|area:food' }, kim)
    await decide(
      graph,
      { subject: 'areas|area:ai|area:food', verdict: 'reject', reason: 'No' },
      { by: 'Ola', expects: 1 },
    )
    await castVote(graph, { subject, now: 1, later: 0, no: 0 }, kim)
    const before = await rows(graph, all)
    const saved: unknown = JSON.parse(JSON.stringify(await exportRecords(graph)))
    await forget()
    expect(await importRecords(graph, saved)).toEqual({ added: 5, withdrawn: 0, unchanged: 0 })
    expect(await rows(graph, all)).toEqual(before)
    expect(await importRecords(graph, saved)).toEqual({ added: 0, withdrawn: 0, unchanged: 5 })
    expect(await rows(graph, all)).toEqual(before)
  })

  test('of two databases the latest decision stands, whichever is read last', async () => {
    await decide(graph, adopt, { ...kim, now: new Date('2026-11-01T10:00:00Z') })
    const theirs = await exportRecords(graph)
    await forget()
    const before = await withoutRecords()
    await decide(
      graph,
      { ...adopt, verdict: 'reject' },
      { by: 'Ola', expects: 0, now: new Date('2026-11-02T10:00:00Z') },
    )
    await importRecords(graph, theirs)
    expect((await standing(graph)).get(subject)).toMatchObject({ by: 'Ola', number: 2 })
    expect(await withoutRecords()).toEqual(before)
    const both = await exportRecords(graph)

    await forget()
    await importRecords(graph, theirs)
    expect((await planned()).length).toBe(1)
    await importRecords(graph, both)
    expect(await exportRecords(graph)).toEqual(both)
    expect(await withoutRecords()).toEqual(before)
  })

  test('a file of before there were decisions is read', async () => {
    const { format, version, entries } = await exportRecords(graph)
    expect(await importRecords(graph, { format, version, entries })).toMatchObject({ added: 0 })
  })

  test('is all or nothing, and says where the file is wrong', async () => {
    await castVote(graph, { subject, now: 1, later: 0, no: 0 }, kim)
    await decide(graph, adopt, kim)
    const saved = await exportRecords(graph)
    await forget()
    const before = await graphHash(graph)
    const refuse = async (value: unknown, path: string) => {
      await expect(importRecords(graph, value)).rejects.toMatchObject({ code: 'BAD_INPUT', facts: { path } })
      expect(await graphHash(graph)).toBe(before)
    }
    const [decision] = saved.decisions
    const [vote] = saved.votes
    const wrong = (part: object) => ({ ...saved, decisions: [{ ...decision, ...part }] })
    await refuse(wrong({ reason: '' }), 'decisions.0.reason')
    await refuse(wrong({ subject: 'rings|a|b' }), 'decisions.0.subject')
    await refuse(wrong({ subject: 'areas|area:ai|area:food' }), 'decisions.0.brought')
    await refuse(wrong({ verdict: 'reject' }), 'decisions.0.brought')
    await refuse(wrong({ brought: undefined }), 'decisions.0.brought')
    await refuse({ ...saved, votes: [vote, vote] }, 'votes.1.id')
    await refuse({ ...saved, votes: [{ ...vote, now: -1 }] }, 'votes.0.now')
    const stated = { ...decision?.brought, properties: { ...decision?.brought?.properties, modality: 'stated' } }
    await refuse(wrong({ brought: stated }), 'decisions.0.brought.properties.modality')
    await change(graph, "MATCH (n {id: 'area:tech'}) DETACH DELETE n")
    await expect(importRecords(graph, saved)).rejects.toMatchObject({ facts: { path: 'decisions.0.brought.to' } })
  })
})
