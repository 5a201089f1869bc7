import { type Graph, openGraph } from '@korskoppling/cypher'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Ask, asker, type Id } from '../support/ask.ts'
import { change, rows } from '../support/cypher.ts'
import { emptyGraph, seededGraph } from '../support/graph.ts'
import { testConnection } from '../support/worker.ts'

interface Disagreement extends Id {
  question: string
  type: string
  subject: Id
  sources: Id[]
  things: { thing: Id & { name: string }; statements: Id[] }[]
  noted: unknown[]
}

const asked = `query ($ids: [ID!]!) { nodes(ids: $ids) { id disagreements {
  id question type subject { id } sources { id } things { thing { id name } statements { id } } noted { about }
} } }`

async function disagreementsOf(ask: Ask, id: string): Promise<Disagreement[]> {
  const { nodes } = await ask<{ nodes: { disagreements: Disagreement[] }[] }>(asked, { ids: [id] })
  return nodes[0]?.disagreements ?? []
}

describe('on the shipped data', () => {
  let graph: Graph
  let ask: Ask
  const sent: string[] = []
  beforeAll(async () => {
    await (await seededGraph()).close()
    graph = openGraph(testConnection(), { onStatement: (name) => void sent.push(name) })
    ask = asker(graph)
  })
  afterAll(() => graph.close())

  const questionsOf = async (id: string) =>
    (await disagreementsOf(ask, id)).map(({ type, subject }) => `${type} ${subject.id}`)

  test('a source’s question that somebody noted comes first, with who names which region', async () => {
    const [first] = await disagreementsOf(ask, 'source:seed-2')
    expect(first).toMatchObject({ type: 'MEMBER_OF', subject: { id: 'actor:vanguard-initiative' } })
    expect(first?.noted).toEqual([{ about: 'Swedish members of the Vanguard Initiative' }])
    expect(first?.sources.map(({ id }) => id)).toEqual([
      'source:seed-2',
      'source:tv-eu-en',
      'source:regionvarmland-vanguard-2017',
      'source:cs-vanguard',
    ])
    const named = first?.things.map(({ thing, statements }) => [thing.name, statements.length])
    expect(Object.fromEntries(named ?? [])).toEqual({ Värmland: 4, Dalarna: 4, Örebro: 4, Skåne: 3, Gävleborg: 2 })
    expect(named?.map(([, count]) => count)).toEqual([4, 4, 4, 3, 2])
  })

  test('the same question is one of its subject and of a thing that some of the sources name, not of one that all do', async () => {
    const [ofSource] = await disagreementsOf(ask, 'source:seed-2')
    const [ofSubject] = await disagreementsOf(ask, 'actor:vanguard-initiative')
    const [ofThing] = await disagreementsOf(ask, 'territory:se224')
    expect(ofSubject).toEqual(ofSource)
    expect(ofThing).toEqual(ofSource)
    expect(await questionsOf('territory:se311')).toEqual(['PRIORITISES territory:se311'])
    expect(await questionsOf('actor:blekinge-tekniska-hogskola')).toEqual([
      'MEMBER_OF actor:sbhss',
      'PARTICIPATES_IN initiative:kickstart-s3',
    ])
  })

  test('lists that are the same, or of which one is a single name, are no disagreement', async () => {
    expect(await questionsOf('source:vanguard-skane')).toEqual([])
  })

  test('areas of two periods are not held against each other', async () => {
    expect(await questionsOf('territory:se221')).toEqual([])
    const ofSkane = (await disagreementsOf(ask, 'territory:se224')).find(({ type }) => type === 'PRIORITISES')
    expect(ofSkane?.sources.map(({ id }) => id)).toEqual([
      'source:tillvaxtverket-region-for-region',
      'source:lma-clusters',
    ])
  })

  test('one hundred things and sources take no more statements than one', async () => {
    const ids = (
      await rows(
        graph,
        'MATCH (n:Actor|Source) WITH n.id AS id ORDER BY reverse(id) LIMIT 99 RETURN id UNION RETURN "source:seed-2" AS id',
      )
    ).map(({ id }) => id)
    sent.length = 0
    await ask(asked, { ids: ['source:seed-2'] })
    const forOne = [...sent]
    sent.length = 0
    await ask(asked, { ids })
    expect(sent).toEqual(forOne)
  })
})

describe('on a graph of its own', () => {
  let graph: Graph
  let ask: Ask
  beforeAll(async () => {
    graph = await emptyGraph()
    ask = asker(graph)
    await change(
      graph,
      `UNWIND ['net', 'a', 'b', 'c', 'd'] AS id CREATE (:Actor {id: id, name: id, lang: 'en'})
       WITH count(*) AS made UNWIND ['s1', 's2', 's3'] AS id CREATE (:Source {id: id, title: id, publisher: id, lang: 'en', kind: 'web'})`,
    )
    await names('s1', 'a', 'b')
    await names('s2', 'a', 'b')
  })
  afterAll(() => graph.close())

  const names = (source: string, ...members: string[]) =>
    change(
      graph,
      `MATCH (net:Actor {id: 'net'}) UNWIND $members AS id MATCH (a:Actor {id: id})
       CREATE (a)-[:MEMBER_OF {id: id + '|' + $source, modality: 'stated', basis: 'named', sourceId: $source}]->(net)`,
      { source, members },
    )
  /** Who has the one question there is, and how many of how many sources name each thing in it. */
  const seen = async () => {
    const ids = ['net', 'a', 'b', 'c', 'd', 's1', 's2', 's3']
    const { nodes } = await ask<{ nodes: (Id & { disagreements: Disagreement[] })[] }>(asked, { ids })
    const having = nodes.filter(({ disagreements }) => disagreements.length > 0)
    const [one] = having[0]?.disagreements ?? []
    const named = one?.things.map(({ thing, statements }) => `${thing.id} ${statements.length}/${one.sources.length}`)
    return { having: having.map(({ id }) => id).join(' '), named: named?.join(' ') }
  }

  test('what one more statement brings is there at once, and gone with it', async () => {
    expect(await seen()).toEqual({ having: '', named: undefined })
    await names('s2', 'c')
    expect(await seen()).toEqual({ having: 'net c s1 s2', named: 'a 2/2 b 2/2 c 1/2' })
    await change(graph, "MATCH ()-[r {id: 'c|s2'}]->() SET r.modality = 'planned'")
    expect(await seen()).toEqual({ having: '', named: undefined })
    await change(graph, "MATCH ()-[r {id: 'c|s2'}]->() SET r.modality = 'stated'")
  })

  test('a list that shares a thing with one of them stands beside them, a single name does not unless it is contradicted', async () => {
    await names('s3', 'd')
    expect((await seen()).having).toBe('net c s1 s2')
    await names('s3', 'c')
    expect(await seen()).toEqual({ having: 'net a b c d s1 s2 s3', named: 'a 2/3 b 2/3 c 2/3 d 1/3' })
    await change(graph, "MATCH ()-[r {id: 'c|s3'}]->() DELETE r")
    await change(
      graph,
      `MATCH (one:Source {id: 's1'}), (other:Source {id: 's3'})
       CREATE (one)-[:CONTRADICTS {id: 'no', modality: 'stated', basis: 'named', sourceId: 's1', about: 'members'}]->(other)`,
    )
    expect(await seen()).toEqual({ having: 'net a b c d s1 s2 s3', named: 'a 2/3 b 2/3 c 1/3 d 1/3' })
    expect((await disagreementsOf(ask, 's2'))[0]?.noted).toEqual([{ about: 'members' }])
    // A single name that the other has too contradicts nothing, whatever the two say of something else.
    await change(graph, "MATCH ()-[r {id: 'd|s3'}]->() DELETE r")
    await names('s3', 'a')
    expect((await seen()).having).toBe('net c s1 s2')
    await change(graph, "MATCH ()-[r {id: 'a|s3'}]->() DELETE r")
  })

  test('groups of sources that share nothing are two questions of one subject', async () => {
    await change(
      graph,
      `UNWIND ['e', 'f', 'g'] AS id CREATE (:Actor {id: id, name: id, lang: 'en'})
       WITH count(*) AS made UNWIND ['s4', 's5'] AS id CREATE (:Source {id: id, title: id, publisher: id, lang: 'en', kind: 'web'})`,
    )
    await names('s4', 'e', 'f')
    await names('s5', 'e', 'f', 'g')
    const ofSubject = await disagreementsOf(ask, 'net')
    expect(ofSubject.map(({ sources }) => sources.map(({ id }) => id).join(' ')).sort()).toEqual(['s1 s2', 's4 s5'])
    expect(new Set(ofSubject.map(({ id }) => id)).size).toBe(2)
    expect(new Set(ofSubject.map(({ question }) => question))).toEqual(new Set(['Who is a member of net?']))
  })
})
