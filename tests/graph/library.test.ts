import { choicesOf, fillIn, prepareQuestion } from '@korskoppling/api'
import { choicesQueries, type Graph, library, type LibraryQuestion, type Value } from '@korskoppling/cypher'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rows } from '../support/cypher.ts'
import { seededGraph } from '../support/graph.ts'

/** Where an example names no date of its own. */
const day = '2026-11-25'

let graph: Graph
beforeAll(async () => {
  graph = await seededGraph()
}, 240_000)
afterAll(() => graph.close())

describe.each(library.map((question) => [question.id, question] as const))('%s', (_, question) => {
  test('runs its example and shows rows in a total order', async () => {
    const found = await answer(question)
    if (question.emptyOnPurpose === undefined) expect(found.length).toBeGreaterThan(0)
    else expect(found, question.emptyOnPurpose).toEqual([])
    for (const row of found) expect(Object.keys(row)).toEqual(expect.arrayContaining(shown(question)))
    const explained = await graph.explain(question.statement, await parametersOf(question))
    expect(explained.type, 'it only reads').toBe('r')
    expect(explained.notices.filter(({ kind }) => kind.startsWith('unknown')).map(({ subject }) => subject)).toEqual([])
    if (found.length > 1) expect(question.statement).toMatch(/\bORDER BY\b(?![^]*\bRETURN\b)/)
    // Each text is a plan of its own: none may give other rows, or the same ones in another order.
    const text = withoutLimit(question.statement)
    const all = text === question.statement ? found : await answer({ ...question, statement: text })
    expect(all.slice(0, found.length)).toEqual(found)
    expect(await answer({ ...question, statement: backwards(text) }), 'no two rows tie').toEqual(all.toReversed())
  })

  test('says in each language what it asks, in words of that language', () => {
    const said = [question.title, question.about]
    for (const { en, sv, nb } of said) expect(new Set([en, sv, nb]).size).toBe(3)
    expect(question.title.en).toMatch(/[?]$/)
  })

  test.each(question.parameters.filter(({ from }) => from).map((parameter) => [parameter.name, parameter] as const))(
    'offers choices for %s, the default and that of the example among them',
    async (name, { default: usual }) => {
      const parameters = question.example
      const offered = await valuesToChoose(question, name, parameters)
      expect(offered.length).toBeGreaterThan(0)
      const chosen: unknown = parameters[name]
      if (chosen !== undefined) expect(offered).toEqual(expect.arrayContaining([chosen].flat()))
      const byDefault: unknown = usual
      if (byDefault === undefined) return
      expect(await valuesToChoose(question, name)).toEqual(expect.arrayContaining([byDefault].flat()))
    },
  )
})

test.each([...choicesQueries].map(([name, query]) => [name, query] as const))(
  'choices %s: the example runs, in a total order, each value once, and a question uses them',
  async (name, query) => {
    const parameters = await fillIn(graph, query.text, { parameters: query.example, asOf: day })
    const found = await graph.read(query, parameters)
    expect(found.length).toBeGreaterThan(0)
    expect(new Set(found.map(({ value }) => value)).size).toBe(found.length)
    const reversed = await graph.read({ ...query, text: backwards(query.text) }, parameters)
    expect(reversed, 'no two rows tie').toEqual(found.toReversed())
    const users = library.filter(({ parameters }) =>
      parameters.some(({ from }) => from && 'query' in from && from.query === name),
    )
    expect(users.length).toBeGreaterThan(0)
    expect(query.text).toMatch(/\bORDER BY\b(?![^]*\bRETURN\b)/)
  },
)

test('there are at least 62 questions', () => {
  expect(library.length).toBeGreaterThanOrEqual(62)
})

test('at most four questions have no row on purpose, and say why', () => {
  const empty = library.filter(({ emptyOnPurpose }) => emptyOnPurpose !== undefined)
  expect(empty.length).toBeLessThanOrEqual(4)
})

async function answer(question: LibraryQuestion): Promise<Record<string, unknown>[]> {
  return await rows(graph, question.statement, await parametersOf(question))
}

async function parametersOf({ id, example }: LibraryQuestion): Promise<Record<string, Value>> {
  return (await prepareQuestion(graph, { id, parameters: example, asOf: day })).parameters
}

async function valuesToChoose(
  question: LibraryQuestion,
  parameter: string,
  parameters?: Readonly<Record<string, Value>>,
): Promise<Value[]> {
  return (await choicesOf(graph, question, { parameter, parameters, asOf: day })).map(({ value }) => value)
}

function withoutLimit(statement: string): string {
  return statement.replace(/\nLIMIT .*$/, '')
}

/**
 * With each key of the last ORDER BY turned round. Sorting keeps rows of equal keys as they come, so that only a total
 * order turns round with its keys.
 */
function backwards(statement: string): string {
  const at = statement.lastIndexOf('ORDER BY ') + 'ORDER BY '.length
  const keys = statement.slice(at).split(/,(?![^[(]*[\])])/)
  const turned = keys.map((key) => (key.endsWith(' DESC') ? key.replace(/ DESC$/, '') : `${key} DESC`))
  return statement.slice(0, at) + turned.join(',')
}

/** The columns that the way of showing names. */
function shown({ show }: LibraryQuestion): string[] {
  return Object.entries(show).flatMap(([part, column]) => (part === 'as' ? [] : [column]))
}
