import { describe, expect, it } from 'vitest'
import { buildSchema, parse, validate } from 'graphql'
import { copyAs, type Asked } from './copy-as.ts'

const asked: Asked = {
  origin: 'http://127.0.0.1:4000',
  what: { question: 'bridges/bridging-actors' },
  parameters: { region: 'territory:se221', atLeast: 2, share: { $float: '2.0' }, big: { $int: '9007199254740993' } },
  asOf: '2026-11-25',
  token: false,
}
const odd: Asked = {
  ...asked,
  what: { statement: `// it's "odd" \\ ø\nRETURN $since AS since, ')"' AS end` },
  parameters: { since: { $date: '2024-02-29' }, none: null, yes: true, list: ['a', 'b'] },
  token: true,
}
const schema = buildSchema(`
  scalar JSON
  scalar Date
  type Result { columns: [String!]! rows: [JSON!]! limit: String }
  type Query {
    runQuestion(id: ID!, parameters: JSON, asOf: Date): Result!
    runCypher(statement: String!, parameters: JSON): Result!
  }
`)

describe('as GraphQL', () => {
  it('writes values into the query, every digit and the point kept', () => {
    const code = copyAs.graphql(asked)
    expect(code).toContain('{ region: "territory:se221", atLeast: 2, share: 2.0, big: 9007199254740993 }')
    expect(validate(schema, parse(code))).toEqual([])
  })

  it('takes what GraphQL cannot write as a variable', () => {
    const code = copyAs.graphql(odd)
    expect(code).toContain('query Run($parameters: JSON)')
    expect(code).toContain('# Variables: {"parameters":{"asOf":{"$date":"2026-11-25"},"since":{"$date":"2024-02-29"}')
    expect(validate(schema, parse(code))).toEqual([])
  })
})

it('quotes for the shell and asks for the token where it is needed', () => {
  const code = copyAs.curl(odd)
  expect(code).toContain(String.raw`it'\''s`)
  expect(code).toContain('-H "authorization: Bearer $KORSKOPPLING_TOKEN"')
  expect(copyAs.curl(asked)).not.toContain('authorization')
})

it('writes Python’s own words for what JSON calls null and true', () => {
  const code = copyAs.python(odd)
  expect(code).toContain('"none": None')
  expect(code).toContain('"yes": True')
  expect(code).toContain('os.environ["KORSKOPPLING_TOKEN"]')
})

it('ends R’s raw string only where it ends', () => {
  expect(copyAs.r(asked)).toContain('r"({"question":')
  expect(copyAs.r(odd)).toMatch(/r"-*\(/u)
  expect(copyAs.r(odd)).toMatch(/\)-*"$/mu)
})

it('runs in JavaScript as it stands', async () => {
  const said: unknown[] = []
  const asks: unknown[] = []
  const fetch = (address: string, { body }: { body: string }): Promise<Response> => {
    asks.push(address, JSON.parse(body))
    return Promise.resolve(new Response('{"columns":["one"]}\n{"row":[1]}\n{"end":{}}\n'))
  }
  const process = { env: { KORSKOPPLING_TOKEN: 'secret' } }
  const body = `return (async () => { ${copyAs.javascript(odd)} })()`
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code that people paste is what is tested
  const run = new Function('fetch', 'console', 'process', body) as (...given: unknown[]) => Promise<void>
  await run(fetch, { log: (...words: unknown[]) => said.push(...words) }, process)
  expect(asks).toEqual([
    'http://127.0.0.1:4000/query.ndjson',
    { ...odd.what, parameters: odd.parameters, asOf: '2026-11-25' },
  ])
  expect(said).toEqual([['one'], [[1]]])
})
