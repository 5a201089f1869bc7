import { exportRecords, type Graph, library, libraryQuestion } from '@korskoppling/cypher'
import { loadShipped } from '@korskoppling/seed'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Ask, asker } from '../support/ask.ts'
import { change } from '../support/cypher.ts'
import { seededGraph } from '../support/graph.ts'

let graph: Graph
let ask: Ask
beforeAll(async () => {
  graph = await seededGraph()
  ask = asker(graph)
}, 240_000)
afterEach(async () => {
  await change(graph, "MATCH (n:Record) WHERE n:Question OR n.id = 'load:entries' DETACH DELETE n")
})
afterAll(() => graph.close())

const id = 'coverage/actors-of-area'
const tech = 'area:se221/2020-tech'

const runIt = `query ($id: ID!, $parameters: JSON, $asOf: Date) {
  runQuestion(id: $id, parameters: $parameters, asOf: $asOf) { columns rows limit statement }
}`
interface Ran {
  runQuestion: { columns: string[]; rows: unknown[][]; limit: string | null; statement: string }
}

const input = {
  title: 'Which areas has a region chosen?',
  description: 'Those in force on the day.',
  statement:
    'MATCH (t:Territory {id: $region})-[:PRIORITISES]->(a) WHERE a.id IN $columns[t.id]\nRETURN DISTINCT a.id AS id, $asOf AS day ORDER BY id LIMIT $most',
  visibility: 'everyone',
  parameters: [
    { name: 'region', type: 'thing', title: 'Region', label: 'Territory', kind: 'Region' },
    { name: 'most', type: 'integer', default: 100 },
  ],
  show: { as: 'table' },
}
const saveIt = `mutation ($input: QuestionInput!, $by: String!, $expects: Int!) {
  saveQuestion(input: $input, by: $by, expects: $expects) { id version by visibility withdrawn file versions { version by withdrawn } }
}`
interface Saved {
  saveQuestion: { id: string; version: number; file: string; versions: object[] }
}
const save = async (more: object = {}, by = 'Kim', expects = 0) =>
  (await ask<Saved>(saveIt, { input: { ...input, ...more }, by, expects })).saveQuestion

async function listed(of: { text?: string; mine?: string } = {}): Promise<string[]> {
  const { questions } = await ask<{ questions: { id: string; origin: string }[] }>(
    'query ($text: String, $mine: String) { questions(text: $text, mine: $mine) { id origin } }',
    of,
  )
  return questions.map((question) => question.id)
}

describe('the library', () => {
  test('is listed by theme, and searched by words without their marks', async () => {
    expect(await listed()).toEqual(library.map((question) => question.id))
    expect(await listed({ text: 'vem arbetar med ett OMRADE' })).toContain(id)
    expect(await listed({ text: 'no question says this' })).toEqual([])
  })

  test('runs by default, on the day that is asked for', async () => {
    const now = await ask<Ran>(runIt, { id, asOf: '2026-11-25' })
    expect(now.runQuestion.columns).toEqual(['actor', 'roles', 'worksOn', 'howSure', 'source', 'place'])
    expect(now.runQuestion.rows.length).toBeGreaterThan(10)
    // What runs is what is shown, without names that only our files know.
    expect(now.runQuestion.statement).not.toMatch(/\b(holds|matches|active|weakness)\(/)
    const before = await ask<Ran>(runIt, { id, asOf: '1990-01-01' })
    expect(before.runQuestion.rows.length).toBeLessThan(now.runQuestion.rows.length)
  })

  test('needs no token', async () => {
    const { errors } = await ask.anyway(runIt, { id, asOf: '2026-11-25' }, { mayWrite: false })
    expect(errors).toEqual([])
  })

  test('shows the plan of what it asks without a token, and of nothing else', async () => {
    const explain =
      'query ($s: String!, $p: JSON) { explainCypher(statement: $s, parameters: $p) { plan { operator } } }'
    const stranger = { mayWrite: false }
    for (const of of [id, 'evidence/less-sure']) {
      const { statement, example } = libraryQuestion(of) ?? {}
      const { errors } = await ask.anyway(explain, { s: statement, p: example }, stranger)
      expect(errors).toEqual([])
    }
    const { statement = '', example } = libraryQuestion(id) ?? {}
    const { errors } = await ask.anyway(explain, { s: `${statement}\nLIMIT 3`, p: example }, stranger)
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['NOT_ALLOWED'])
  })

  test.each([
    ['a value of another type', { area: 3 }, 'BAD_INPUT', 'area'],
    ['a value of no parameter', { areas: tech }, 'BAD_INPUT', 'areas'],
    ['a thing that is not there', { area: 'area:none' }, 'NOT_FOUND', 'area'],
  ])('refuses %s and names the parameter', async (...[, parameters, code, parameter]) => {
    const { errors } = await ask.anyway(runIt, { id, parameters })
    expect(errors[0]?.extensions).toMatchObject({ code, parameter })
  })

  test('refuses a number beyond the bounds of its parameter, in the library and in what a person saved', async () => {
    const beyond = async (of: string, parameters: object) =>
      (await ask.anyway(runIt, { id: of, parameters })).errors.map(({ message, extensions }) => [
        extensions?.code,
        extensions?.parameter,
        message,
      ])
    const anyText = expect.any(String) as string
    const bounds = 'atLeast: expected a whole number from 1 to 1000, got 0'
    expect(await beyond('bridges/bridging-actors', { atLeast: 0 })).toEqual([['BAD_INPUT', 'atLeast', bounds]])
    expect(await beyond('change/areas-over-years', { to: 1_000_000_000 })).toEqual([['BAD_INPUT', 'to', anyText]])
    const [region, most] = input.parameters
    const saved = await save({ parameters: [region, { ...most, min: 1, max: 100 }] })
    expect(await beyond(saved.id, { region: 'territory:se221', most: 101 })).toEqual([['BAD_INPUT', 'most', anyText]])
  })

  test.each([
    ['no question', { id: 'coverage/none' }, 'NOT_FOUND'],
    ['no day', { id, asOf: '2019-02-31' }, 'BAD_INPUT'],
    ['parameters that are no object', { id, parameters: [1] }, 'BAD_INPUT'],
  ])('refuses %s', async (_, variables, code) => {
    const { errors } = await ask.anyway(runIt, variables)
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual([code])
  })
})

describe('choices', () => {
  const choosing = `query ($id: ID!, $parameter: String!, $parameters: JSON, $text: String) {
    questionChoices(id: $id, parameter: $parameter, parameters: $parameters, text: $text, asOf: "2026-11-25") {
      value text { en sv nb } detail
    }
  }`
  interface Chosen {
    questionChoices: { value: string; text: { en: string; sv: string; nb: string }; detail: string | null }[]
  }
  const choices = async (parameter: string, more: object = {}) =>
    (await ask<Chosen>(choosing, { id, parameter, ...more })).questionChoices

  test('of a region are its own areas: each follows what was chosen before', async () => {
    const blekinge = await choices('area', { parameters: { region: 'territory:se221' } })
    expect(blekinge.map(({ value }) => value)).toContain(tech)
    const skane = await choices('area', { parameters: { region: 'territory:se224' } })
    expect(skane.length).toBeGreaterThan(0)
    expect(skane.map(({ value }) => value)).not.toContain(tech)
  })

  test('are found by words without their marks', async () => {
    const found = await choices('region', { text: 'orebro' })
    expect(found.map(({ text }) => text.sv)).toEqual(['Örebro'])
  })

  test('come from a list with its words in three languages', async () => {
    const found = await choices('kind')
    expect(found).toContainEqual({
      value: 'Company',
      text: { en: 'company', sv: 'företag', nb: 'bedrift' },
      detail: null,
    })
  })

  test('of a label and kind come with the place they belong to', async () => {
    const { id: own } = await save()
    const { questionChoices } = await ask<Chosen>(choosing, { id: own, parameter: 'region', text: 'blekinge' })
    expect(questionChoices).toEqual([
      { value: 'territory:se221', text: { en: 'Blekinge', sv: 'Blekinge', nb: 'Blekinge' }, detail: 'Sverige' },
    ])
    expect((await ask<Chosen>(choosing, { id: own, parameter: 'most' })).questionChoices).toEqual([])
  })

  test('of no parameter are refused', async () => {
    const { errors } = await ask.anyway(choosing, { id, parameter: 'none' })
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', parameter: 'none' })
  })
})

describe('a saved question', () => {
  test('is listed, opened at each version, run, and reads back from its file', async () => {
    const { id: own, version } = await save()
    expect(version).toBe(1)
    expect((await listed()).at(-1)).toBe(own)
    expect(await listed({ text: 'chosen areas' })).toContain(own)

    const second = await save({ id: own, title: 'Another title' }, 'Ola', 1)
    expect(second).toMatchObject({ id: own, version: 2, by: 'Ola' })
    expect(second.versions).toEqual([
      { version: 2, by: 'Ola', withdrawn: false },
      { version: 1, by: 'Kim', withdrawn: false },
    ])
    const opened = 'query ($id: ID!, $version: Int) { question(id: $id, version: $version) { title { nb } by } }'
    expect(await ask(opened, { id: own, version: 1 })).toEqual({ question: { title: { nb: input.title }, by: 'Kim' } })
    expect(await ask(opened, { id: own, version: 3 })).toEqual({ question: null })

    const parameters = { region: 'territory:se221', most: 2 }
    const { runQuestion } = await ask<Ran>(runIt, { id: own, parameters, asOf: '2026-11-25' })
    expect(runQuestion.rows).toEqual([
      ['area:se221/2020-missions', '2026-11-25'],
      ['area:se221/2020-smart-industri', '2026-11-25'],
    ])
    const reading = `query ($file: String!) { questionOfFile(file: $file) {
      title { en } description { sv } statement parameters { name type default label kind } show { as } } }`
    expect(await ask(reading, { file: second.file })).toEqual({
      questionOfFile: {
        title: { en: 'Another title' },
        description: { sv: input.description },
        statement: input.statement,
        parameters: [
          { name: 'region', type: 'thing', default: null, label: 'Territory', kind: 'Region' },
          { name: 'most', type: 'integer', default: 100, label: null, kind: null },
        ],
        show: { as: 'table' },
      },
    })
  })

  test('must be given what has no default, and counts as a statement of one’s own', async () => {
    const { id: own } = await save()
    const { errors } = await ask.anyway(runIt, { id: own })
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', parameter: 'region' })
    const asked = { id: own, parameters: { region: 'territory:se221' } }
    const refused = await ask.anyway(runIt, asked, { mayWrite: false })
    expect(refused.errors[0]?.extensions?.code).toBe('NOT_ALLOWED')
  })

  test('of one person is listed for this person only, and opens for all', async () => {
    const { id: own } = await save({ visibility: 'mine' })
    expect(await listed()).not.toContain(own)
    expect(await listed({ mine: 'Ola' })).not.toContain(own)
    expect(await listed({ mine: 'Kim' })).toContain(own)
    expect(await ask('query ($id: ID!) { question(id: $id) { id } }', { id: own })).toEqual({ question: { id: own } })
  })

  test('that is withdrawn is in no list, and says who did it', async () => {
    const { id: own } = await save()
    const withdrawing = `mutation ($id: ID!) { withdraw(id: $id, by: "Ola", expects: 1) {
      __typename id version withdrawnBy ... on Question { withdrawn } } }`
    expect(await ask(withdrawing, { id: own })).toEqual({
      withdraw: { __typename: 'Question', id: own, version: 2, withdrawnBy: 'Ola', withdrawn: true },
    })
    expect(await listed({ mine: 'Kim' })).not.toContain(own)
    const opened = await ask('query ($id: ID!) { question(id: $id) { withdrawn by title { en } } }', { id: own })
    expect(opened).toEqual({ question: { withdrawn: true, by: 'Ola', title: { en: input.title } } })
    const again = await ask.anyway(withdrawing, { id: own })
    expect(again.errors[0]?.extensions).toMatchObject({ code: 'STALE', found: 2 })
  })

  test('is not saved by who may only read, nor over what somebody else saved meanwhile', async () => {
    const variables = { input, by: 'Kim', expects: 0 }
    const refused = await ask.anyway(saveIt, variables, { mayWrite: false })
    expect(refused.errors[0]?.extensions?.code).toBe('NOT_ALLOWED')
    const { id: own } = await save()
    const late = await ask.anyway(saveIt, { input: { ...input, id: own }, by: 'Ola', expects: 0 })
    expect(late.errors[0]?.extensions).toMatchObject({ code: 'STALE', found: 1, changes: [{ by: 'Kim' }] })
  })

  test('stays when the shipped data is loaded again', { timeout: 240_000 }, async () => {
    const { id: own } = await save()
    const before = (await exportRecords(graph)).questions
    await loadShipped(graph)
    expect((await exportRecords(graph)).questions).toEqual(before)
    expect(await listed()).toContain(own)
  })
})

test('a file that is broken is the mistake of who hands it in', async () => {
  const { errors } = await ask.anyway('{ questionOfFile(file: "// titel: x\\nRETURN 1") { statement } }')
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', line: 1 })
})

describe('a file', () => {
  const reading = 'query ($file: String!) { questionOfFile(file: $file) { statement } }'
  const head = '// title: Mine\n// show: {"as":"table"}\n'

  test.each([
    ['that writes', 'MATCH (n)\nSET n.name = 1\nRETURN n', { code: 'READ_ONLY', rule: 'write', line: 4 }],
    ['that reads files', "LOAD CSV FROM 'file:///a' AS l RETURN l", { code: 'NOT_ALLOWED', rule: 'load_csv', line: 3 }],
    ['with a command of another program', ':use system', { code: 'NOT_ALLOWED', rule: 'client_command', line: 3 }],
    ['with a slip', '\n// which\nRETRUN 1', { code: 'BAD_CYPHER', line: 5 }],
  ])('%s is refused at its line', async (_, statement, facts) => {
    const { errors } = await ask.anyway(reading, { file: `${head}${statement}\n\n` })
    expect(errors[0]?.extensions).toMatchObject(facts)
    expect(errors[0]?.message).toContain(`line ${facts.line}`)
  })

  test('is read for those who may write', async () => {
    const { errors } = await ask.anyway(reading, { file: `${head}RETURN 1` }, { mayWrite: false })
    expect(errors[0]?.extensions?.code).toBe('NOT_ALLOWED')
  })
})
