import { library, type Graph } from '@korskoppling/cypher'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCommand } from '../support/command.ts'
import { seededGraph } from '../support/graph.ts'

let graph: Graph
beforeAll(async () => {
  graph = await seededGraph()
})
afterAll(() => graph.close())

const common = 'regions/common-themes'
const question = (...options: string[]) => runCommand('korskoppling', ['question', ...options])

describe('korskoppling question', () => {
  test('--list names each of the library, for people and for programs', async () => {
    const { code, out } = await question('--list', '--format', 'json')
    expect(code).toBe(0)
    const listed = JSON.parse(out) as { id: string; title: string }[]
    expect(listed.map(({ id }) => id)).toEqual(library.map(({ id }) => id))
    const table = await question('actors bridge', '--list', '--format', 'table')
    expect(table.out).toContain('Which actors bridge')
  })

  test('answers with defaults, and as of another day', async () => {
    const usual = await question('bridges/bridging-actors', '--format', 'json')
    expect([usual.code, usual.err]).toEqual([0, ''])
    expect((JSON.parse(usual.out) as unknown[]).length).toBeGreaterThan(0)
    const [now, earlier] = [await question(common), await question(common, '--as-of', '1990-01-01')]
    expect([now.code, earlier.code]).toEqual([0, 0])
    expect(earlier.out).not.toBe(now.out)
  })

  test('what is wrong is said in a line', async () => {
    expect(await question('bridges/nothing')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/^NOT_FOUND: /) as unknown,
    })
    expect(await question('bridges/bridging-actors', '--param', 'nonsense=1')).toMatchObject({ code: 1, out: '' })
    const beyond = await question('bridges/bridging-actors', '--param', 'atLeast=0')
    expect(beyond).toMatchObject({ code: 1, out: '' })
    expect(beyond.err).toMatch(/^BAD_INPUT: atLeast: expected a whole number from 1 to 1000, got 0$/m)
    expect((await question()).err).toMatch(/--list/)
  })
})

describe('korskoppling schema', () => {
  const schema = (...options: string[]) => runCommand('korskoppling', ['schema', ...options])

  test('tells of each label, kind and type how well its properties are filled', async () => {
    const { code, out } = await schema('--format', 'json')
    expect(code).toBe(0)
    const { labels, types } = JSON.parse(out) as Record<'labels' | 'types', Described[]>
    const actor = labels.find(({ label }) => label === 'Actor')
    const company = actor?.kinds?.find(({ kind }) => kind === 'Company')
    const property = (of: Described | undefined, name: string) => of?.properties.find((one) => one.name === name)
    expect(property(actor, 'id')?.filled).toBe(actor?.count)
    expect(property(company, 'helix')).toMatchObject({
      filled: company?.count,
      examples: ['industry', 'government', 'academia'],
    })
    expect(property(company, 'ror')?.filled).toBeLessThan(company?.count ?? 0)
    const worksOn = types.find(({ type }) => type === 'WORKS_ON')
    expect(property(worksOn, 'modality')).toMatchObject({
      filled: worksOn?.count,
      examples: expect.arrayContaining(['stated']) as unknown,
    })
  })

  test('as a table and as CSV', async () => {
    expect((await schema()).out).toMatch(
      /^label +count +kinds\n[^]*^type +count +joins\n[^]*^of +property +filled +share +examples\n/m,
    )
    const lines = (await schema('--format', 'csv')).out.split('\r\n')
    expect(lines[0]).toBe('of,kind,count,property,filled,example 1,example 2,example 3')
    expect(lines).toContainEqual(expect.stringMatching(/^Actor,Company,\d+,helix,\d+,industry,/))
    expect((await schema('--format', 'xml')).code).toBe(1)
  })
})

interface Described {
  label?: string
  kind?: string
  type?: string
  count: number
  kinds?: Described[]
  properties: { name: string; filled: number; examples: string[] }[]
}
