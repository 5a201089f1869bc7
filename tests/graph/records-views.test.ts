import { applySchema, exportRecords, type Graph, importRecords, readView, saveView } from '@korskoppling/cypher'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asker } from '../support/ask.ts'
import { change, rows } from '../support/cypher.ts'
import { emptyGraph } from '../support/graph.ts'

const content = JSON.stringify({
  region: 'territory:x',
  base: { added: ['actor:å'], pinned: { 'actor:å': { x: 5, y: -5 } } },
})
const kim = { content, by: 'Kim' }

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
})

const stored = async () => await rows(graph, 'MATCH (v:View) RETURN v.id AS id, labels(v) AS labels ORDER BY id')

describe('saving', () => {
  test('keeps the content to the letter, under its hash, without relationships', async () => {
    const saved = await saveView(graph, kim, { now: new Date('2026-11-29T12:00:00Z') })
    expect(saved).toEqual({
      ...kim,
      id: expect.stringMatching(/^view:[0-9a-f]{32}$/) as string,
      at: '2026-11-29T12:00:00.000Z',
    })
    expect(await readView(graph, saved.id)).toEqual(saved)
    expect(await stored()).toEqual([{ id: saved.id, labels: ['Record', 'View'] }])
    expect(await rows(graph, 'MATCH (:View)--() RETURN 1 AS one')).toEqual([])
  })

  test('the same twice is one, of who was first; one letter more is another', async () => {
    const first = await saveView(graph, kim)
    expect(await saveView(graph, { ...kim, by: 'Ola' })).toEqual(first)
    const other = await saveView(graph, { ...kim, content: `${content} ` })
    expect(other.id).not.toBe(first.id)
    expect(await stored()).toHaveLength(2)
  })

  test('two people who save the same at once keep one', async () => {
    const saved = await Promise.all(['Ola', 'Nils'].map((by) => saveView(graph, { content, by })))
    expect(saved[0]).toEqual(saved[1])
    expect(await stored()).toHaveLength(1)
  })

  const sized = (bytes: number) => JSON.stringify({ a: 'x'.repeat(bytes - '{"a":""}'.length) })

  test('takes 256 kB, in bytes, and not one more', async () => {
    expect(await saveView(graph, { ...kim, content: sized(256_000) })).toMatchObject({ by: 'Kim' })
    await expect(saveView(graph, { ...kim, content: sized(256_001) })).rejects.toMatchObject({
      code: 'TOO_LARGE',
      facts: { path: 'content', bytes: 256_001, mostBytes: 256_000 },
    })
    const umlauts = JSON.stringify({ a: 'å'.repeat(128_000) })
    await expect(saveView(graph, { ...kim, content: umlauts })).rejects.toMatchObject({ code: 'TOO_LARGE' })
    expect(await stored()).toHaveLength(1)
  })

  test.each([
    ['no name', { by: ' ' }, 'by'],
    ['no JSON', { content: '{' }, 'content'],
    ['a list', { content: '[]' }, 'content'],
    ['nothing', { content: 'null' }, 'content'],
    ['half a character', { content: '{"a":"\ud83d"}' }, 'content'],
  ])('refuses %s and keeps nothing', async (_, wrong, path) => {
    const saving = saveView(graph, { ...kim, ...wrong })
    await expect(saving).rejects.toMatchObject({ code: 'BAD_INPUT', facts: { path } })
    expect(await stored()).toEqual([])
  })

  test('content nested as deep as it fits does no harm', async () => {
    const deep = `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    const { id } = await saveView(graph, { ...kim, content: deep })
    expect((await readView(graph, id))?.content).toBe(deep)
  })
})

describe('one file', () => {
  const saved = async () => JSON.parse(JSON.stringify(await exportRecords(graph))) as Record<string, object[]>
  const emptied = () => change(graph, 'MATCH (n) DETACH DELETE n')

  test('brings views back; a second time changes nothing, and an older file has none', async () => {
    const view = await saveView(graph, kim)
    const file = await saved()
    await emptied()
    expect(await importRecords(graph, file)).toEqual({ added: 1, withdrawn: 0, unchanged: 0 })
    expect(await readView(graph, view.id)).toEqual(view)
    expect(await importRecords(graph, file)).toEqual({ added: 0, withdrawn: 0, unchanged: 1 })
    expect(await saved()).toEqual(file)
    const { views, ...older } = file
    expect(views).toHaveLength(1)
    expect(await importRecords(graph, older)).toEqual({ added: 0, withdrawn: 0, unchanged: 0 })
  })

  test.each([
    ['content of another id', { content: '{}' }, 'views.0.id'],
    ['content that is none', { content: '{' }, 'views.0.content'],
    ['a name that is missing', { by: '' }, 'views.0.by'],
    ['an id of another kind', { id: 'entry:x' }, 'views.0.id'],
  ])('refuses %s with its path', async (_, wrong, path) => {
    await saveView(graph, kim)
    const file = await saved()
    await emptied()
    const broken = { ...file, views: (file.views ?? []).map((view) => ({ ...view, ...wrong })) }
    await expect(importRecords(graph, broken)).rejects.toMatchObject({ code: 'BAD_INPUT', facts: { path } })
    expect(await stored()).toEqual([])
  })
})

describe('by GraphQL', () => {
  const save =
    'mutation ($content: String!, $by: String!) { saveView(content: $content, by: $by) { id by at content } }'

  test('is a write: who may only read is refused, and reads what others saved', async () => {
    const ask = asker(graph)
    const { errors } = await ask.anyway(save, kim, { mayWrite: false })
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['NOT_ALLOWED'])
    expect(await stored()).toEqual([])
    const { saveView: made } = await ask<{ saveView: { id: string } }>(save, kim)
    const read = await ask.anyway('query ($id: ID!) { view(id: $id) { id by at content } }', made, { mayWrite: false })
    expect(read).toEqual({ data: { view: made }, errors: [] })
  })

  test.each(['view:none', '', 'view:00000000000000000000000000000000'])('nothing has the id "%s"', async (id) => {
    expect(await asker(graph)('query ($id: ID!) { view(id: $id) { id } }', { id })).toEqual({ view: null })
  })

  test('what is too large is told as such', async () => {
    const content = JSON.stringify({ a: 'x'.repeat(256_000) })
    const { errors } = await asker(graph).anyway(save, { ...kim, content })
    expect(errors).toMatchObject([
      { message: expect.stringContaining('256 kB') as string, extensions: { code: 'TOO_LARGE' } },
    ])
  })
})
