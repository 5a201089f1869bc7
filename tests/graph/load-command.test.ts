import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addStatement, exportRecords, type Graph } from '@korskoppling/cypher'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCommand } from '../support/command.ts'
import { change, rows } from '../support/cypher.ts'
import { emptyGraph } from '../support/graph.ts'
import { workFolder } from '../support/worker.ts'

/** `npm run seed -- …` against the test database. */
const seed = (...options: string[]) => runCommand('seed', options)

let graph: Graph

beforeAll(async () => {
  graph = await emptyGraph()
})
afterAll(async () => {
  await graph.close()
})

test('--help names every option and does nothing', async () => {
  const { code, out } = await seed('--help')
  expect(code).toBe(0)
  for (const option of ['--dry-run', '--beside', '--records', '--help']) expect(out).toContain(option)
})

test.each([
  ['an unknown option', ['--dryrun'], /Unknown option '--dryrun'/],
  ['records that are not there', ['--records', '/nowhere.json'], /--records \/nowhere\.json/],
  ['a dry run that should write', ['--dry-run', '--records', 'x.json'], /goes not with --dry-run/],
])('%s ends it with a reason before anything is done', async (_, options, reason) => {
  const { code, err } = await seed(...options)
  expect([code, err]).toEqual([1, expect.stringMatching(reason)])
})

describe('in a database of other things', () => {
  test('it says what it would write, and refuses to', { timeout: 120_000 }, async () => {
    await change(graph, "CREATE (:Film {title: 'Persona'})")
    const dry = await seed('--dry-run')
    expect([dry.code, dry.out]).toEqual([
      0,
      expect.stringMatching(/things to be added: 4704.*\n[^]*statements to be added: 9546[^]*nothing was written/),
    ])
    const { code, err } = await seed()
    expect([code, err]).toEqual([1, expect.stringMatching(/GRAPH_NOT_OURS.*--beside/)])
    expect(await rows(graph, 'MATCH (n) RETURN labels(n) AS labels')).toEqual([{ labels: ['Film'] }])
    await change(graph, 'MATCH (n:Film) DELETE n')
  })
})

test(
  'it loads, says so, and ends with the integrity of the graph and where it lives',
  { timeout: 180_000 },
  async () => {
    const { code, out, err } = await seed()
    expect(code).toBe(0)
    expect(out).toMatch(/things added: 4704[^]*integrity: every check passed\n.*live at (?:bolt|neo4j):/)
    expect(err).toMatch(/writing 14250 rows/)
    const again = await seed()
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('already says what the data files say')])
  },
)

test(
  'records come back from the file they were saved to; a second time changes nothing',
  { timeout: 180_000 },
  async () => {
    const entry = await addStatement(
      graph,
      {
        from: { id: 'actor:techtank' },
        type: 'WORKS_ON',
        to: { id: 'area:se221/2020-ai' },
        modality: 'stated',
        source: { create: { title: 'A visit', publisher: 'Kim', lang: 'en' } },
      },
      { by: 'Kim', expects: 0 },
    )
    const file = join(workFolder(), 'records.json')
    writeFileSync(file, JSON.stringify(await exportRecords(graph)))
    await change(graph, 'MATCH ()-[r {id: $id}]->() DELETE r', { id: entry.statementId })
    await change(graph, 'MATCH (n:Entry) DELETE n')
    const { code, out } = await seed('--records', file)
    expect([code, out]).toEqual([0, expect.stringMatching(/records read back: 1 added, 0 withdrawn, 0 there already/)])
    expect(await rows(graph, 'MATCH ()-[r {id: $id}]->() RETURN r.id AS id', { id: entry.statementId })).toHaveLength(1)
    expect((await seed('--records', file)).out).toMatch(/0 added, 0 withdrawn, 1 there already/)
  },
)
