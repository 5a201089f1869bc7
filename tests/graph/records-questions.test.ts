import {
  applySchema,
  exportRecords,
  type Graph,
  importRecords,
  KorskopplingError,
  openGraph,
  parseQuestionFile,
  saveQuestion,
  savedQuestion,
  savedQuestions,
  withdrawQuestion,
} from '@korskoppling/cypher'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { change, rows } from '../support/cypher.ts'
import { emptyGraph } from '../support/graph.ts'
import { testConnection } from '../support/worker.ts'

const kim = { by: 'Kim', expects: 0 }
const asked = {
  title: 'Who is in a region?',
  description: 'Actors that lie there.',
  statement: 'MATCH (a:Actor)-[:LOCATED_IN]->(:Territory {id: $region})\nRETURN a.name AS name\nORDER BY name, a.id',
  visibility: 'everyone',
  parameters: [
    { name: 'region', type: 'thing', title: 'Region', label: 'Territory', kind: 'Region', default: 'territory:x' },
  ],
  show: { as: 'table' },
}

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

const stored = async () =>
  await rows(graph, 'MATCH (q:Record:Question) RETURN properties(q) AS said ORDER BY q.at, q.id')

describe('saving', () => {
  test('keeps what the person wrote as a file that reads back', async () => {
    const { id, versions, last } = await saveQuestion(graph, asked, kim)
    expect(id).toMatch(/^question:/)
    expect(versions).toEqual([last])
    expect(last).toMatchObject({ id, question: id, by: 'Kim', visibility: 'everyone' })
    expect(parseQuestionFile(last.file)).toMatchObject({
      title: { en: asked.title, sv: asked.title, nb: asked.title },
      about: { nb: asked.description },
      statement: asked.statement,
      parameters: [{ name: 'region', type: 'thing', from: { label: 'Territory', kind: 'Region' } }],
    })
    expect(await savedQuestion(graph, id)).toEqual({ id, versions, last })
    expect(await rows(graph, 'MATCH (:Question)--() RETURN 1 AS one')).toEqual([])
  })

  test('a new version leaves the earlier ones, and its time is later even when the clock was put back', async () => {
    const first = await saveQuestion(graph, asked, { ...kim, now: new Date('2026-11-28T12:00:00Z') })
    const again = { ...asked, id: first.id, title: 'Who is there?', visibility: 'mine' }
    await saveQuestion(graph, again, { by: 'Ola', expects: 1, now: new Date('2026-11-28T11:00:00Z') })
    const found = await savedQuestion(graph, first.id)
    expect(found?.versions.map(({ by, at }) => [by, at])).toEqual([
      ['Kim', '2026-11-28T12:00:00.000Z'],
      ['Ola', '2026-11-28T12:00:00.001Z'],
    ])
    expect(found?.versions[0]).toEqual(first.last)
    expect(found?.last.visibility).toBe('mine')
  })

  test('of two people who save at once the second is told what the first did', async () => {
    const { id } = await saveQuestion(graph, asked, kim)
    const outcomes = await Promise.allSettled(
      ['Ola', 'Nils'].map((by) => saveQuestion(graph, { ...asked, id, title: by }, { by, expects: 1 })),
    )
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []))
    const [winner] = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value.last.by] : []))
    expect(refused).toEqual([expect.any(KorskopplingError)])
    expect(refused[0]).toMatchObject({
      code: 'STALE',
      facts: { expected: 1, found: 2, changes: [{ by: winner }, { by: 'Kim' }] },
    })
    expect(await stored()).toHaveLength(2)
  })

  test.each([
    ['no title', { title: ' ' }, 'BAD_INPUT', 'title'],
    ['no statement', { statement: '' }, 'BAD_INPUT', 'statement'],
    ['a parameter that the statement lacks', { statement: 'RETURN 1 AS one' }, 'BAD_INPUT', 'region is not used'],
    ['a parameter that the form lacks', { parameters: [] }, 'BAD_INPUT', '$region'],
    [
      'a default of another type',
      { parameters: [{ ...asked.parameters[0], type: 'integer' }] },
      'BAD_INPUT',
      'parameters.0.default',
    ],
    ['a kind of another label', { parameters: [{ ...asked.parameters[0], kind: 'Company' }] }, 'BAD_INPUT', 'kind'],
    [
      'two ways to choose',
      { parameters: [{ ...asked.parameters[0], query: 'regions' }] },
      'BAD_INPUT',
      'one of label, list and query',
    ],
    ['a chart without numbers', { show: { as: 'bar', label: 'name' } }, 'BAD_INPUT', 'show.value'],
    ['a statement that writes', { statement: 'CREATE (a:Actor {id: $region}) RETURN a' }, 'READ_ONLY', ''],
    ['a statement that reads files', { statement: 'LOAD CSV FROM $region AS r RETURN r' }, 'NOT_ALLOWED', ''],
    ['a statement with a slip', { statement: 'MATCH (a {id: $region} RETURN a' }, 'BAD_CYPHER', ''],
    ['a question that is not there', { id: 'question:none' }, 'NOT_FOUND', 'question:none'],
  ])('refuses %s and keeps nothing', async (...[, change, code, words]) => {
    const saving = saveQuestion(graph, { ...asked, ...change }, kim)
    await expect(saving).rejects.toMatchObject({ code, message: expect.stringContaining(words) as string })
    expect(await stored()).toEqual([])
  })
})

describe('withdrawing', () => {
  test('keeps the question whole and says who; a further version brings it back', async () => {
    const { id, last } = await saveQuestion(graph, asked, kim)
    const gone = await withdrawQuestion(graph, id, { by: 'Ola', expects: 1 })
    expect(gone.last).toMatchObject({ by: 'Ola', withdrawn: true, file: last.file })
    expect(gone.versions).toHaveLength(2)
    await expect(withdrawQuestion(graph, id, { by: 'Kim', expects: 2 })).rejects.toMatchObject({ code: 'STALE' })
    await expect(withdrawQuestion(graph, id, { by: 'Kim', expects: 1 })).rejects.toMatchObject({
      code: 'STALE',
      facts: { found: 2 },
    })
    const back = await saveQuestion(graph, { ...asked, id }, { by: 'Kim', expects: 2 })
    expect(back.last.withdrawn).toBeUndefined()
    expect(await savedQuestions(graph)).toEqual([back])
  })

  test('what is not there is NOT_FOUND', async () => {
    const withdrawing = withdrawQuestion(graph, 'question:none', { by: 'Kim', expects: 1 })
    await expect(withdrawing).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('one file', () => {
  const saved = async () => JSON.parse(JSON.stringify(await exportRecords(graph))) as Record<string, object[]>
  const emptied = () => change(graph, 'MATCH (n) DETACH DELETE n')

  test('brings questions back with all versions; a second time changes nothing', async () => {
    const { id } = await saveQuestion(graph, asked, kim)
    await saveQuestion(graph, { ...asked, id, title: 'Again?' }, { by: 'Ola', expects: 1 })
    await withdrawQuestion(graph, id, { by: 'Kim', expects: 2 })
    const before = await savedQuestions(graph)
    const file = await saved()
    await emptied()
    expect(await importRecords(graph, file)).toEqual({ added: 3, withdrawn: 0, unchanged: 0 })
    expect(await savedQuestions(graph)).toEqual(before)
    expect(await importRecords(graph, file)).toEqual({ added: 0, withdrawn: 0, unchanged: 3 })
    expect(await saved()).toEqual(file)
  })

  test('of two databases the later version stands, whichever file is read last', async () => {
    const at = (now: string) => ({ now: new Date(now) })
    const { id } = await saveQuestion(graph, asked, { ...kim, ...at('2026-11-01T00:00:00Z') })
    const common = await saved()
    await saveQuestion(graph, { ...asked, id, title: 'Late' }, { by: 'Ola', expects: 1, ...at('2026-11-03T00:00:00Z') })
    const late = await saved()
    await emptied()
    await importRecords(graph, common)
    await saveQuestion(
      graph,
      { ...asked, id, title: 'Early' },
      { by: 'Nils', expects: 1, ...at('2026-11-02T00:00:00Z') },
    )
    const early = await saved()
    await importRecords(graph, late)
    const found = await savedQuestion(graph, id)
    expect(found?.versions.map(({ by }) => by)).toEqual(['Kim', 'Nils', 'Ola'])
    await emptied()
    await importRecords(graph, late)
    await importRecords(graph, early)
    expect(await savedQuestion(graph, id)).toEqual(found)
  })

  test('a connection of its own sees the same', async () => {
    const { id } = await saveQuestion(graph, asked, kim)
    const other = openGraph(testConnection())
    expect((await savedQuestions(other)).map((question) => question.id)).toEqual([id])
    await other.close()
  })

  test.each([
    ['a file without a head', { file: 'RETURN 1' }, 'questions.0.file'],
    ['a first version that is nowhere', { question: 'question:none' }, 'questions.0.question'],
    ['a name that is missing', { by: '' }, 'questions.0.by'],
    ['a question that would write', { file: '// title: x\nMATCH (n) DETACH DELETE n' }, 'questions.0.file'],
    ['a question that no database reads', { file: '// title: x\nRETRUN 1' }, 'questions.0.file'],
  ])('refuses %s with its path', async (_, wrong, path) => {
    await saveQuestion(graph, asked, kim)
    const file = await saved()
    await emptied()
    const broken = { ...file, questions: (file.questions ?? []).map((version) => ({ ...version, ...wrong })) }
    await expect(importRecords(graph, broken)).rejects.toMatchObject({ code: 'BAD_INPUT', facts: { path } })
    expect(await stored()).toEqual([])
  })
})
