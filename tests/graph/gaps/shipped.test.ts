import { type Graph, openGraph } from '@korskoppling/cypher'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Ask, asker } from '../../support/ask.ts'
import { seededGraph } from '../../support/graph.ts'
import { testConnection } from '../../support/worker.ts'

/** The acceptance lines for the shipped data, each as a test. */
const asOf = '2026-11-25'

interface Cell {
  ruleId: string
  state: string
  count: number
  of: number | null
  sources: number
  inheritedFrom: { name: string } | null
  counts: { strength: string; way: string; count: number }[]
}
interface Row {
  id: string
  kind: string
  depth: number
  basis: string | null
  cells: Cell[]
}

let graph: Graph
let ask: Ask
let rows: Row[]
beforeAll(async () => {
  graph = await seededGraph()
  ask = asker(graph)
  rows = await matrix()
}, 240_000)
afterAll(() => graph.close())

async function matrix(more = '', day = asOf): Promise<Row[]> {
  const { gapMatrix } = await ask<{ gapMatrix: { rows: Row[] } }>(
    `{ gapMatrix(asOf: "${day}"${more}) { rows { id kind depth basis cells {
       ruleId state count of sources inheritedFrom { name } counts { strength way count } } } } }`,
  )
  return gapMatrix.rows
}

function cell(rule: string, subject: string): Cell {
  const found = rows.find(({ id }) => id === subject)?.cells.find(({ ruleId }) => ruleId === rule)
  if (!found) throw new Error(`no cell of ${rule} for ${subject}`)
  return found
}

function inState(rule: string, state: string): string[] {
  return rows.filter(({ cells }) => cells.some((one) => one.ruleId === rule && one.state === state)).map(({ id }) => id)
}

const blekinge = 'area:se221/2020-'

test('Blekinge has three columns on one date and three others on another, never mixed', async () => {
  const columns = async (day: string) => {
    const found = await matrix(', territories: ["territory:se221"], rules: ["area-initiative"]', day)
    return found.filter(({ basis }) => basis !== null).map(({ id }) => id.replace(/.*\//, ''))
  }
  const later = ['2020-smart-industri', '2020-tech', '2020-missions']
  const first = ['2019-ict', '2019-digitalisering', '2019-materialbearbetning']
  expect(await columns(asOf)).toEqual(later)
  expect(await columns('2020-06-30')).toEqual(later)
  expect(await columns('2019-06-30')).toEqual(first)
  expect(await columns(asOf)).toEqual(later)
})

test('of the 23 measures under bottlenecks 19 have no carrier and 4 have one', () => {
  const under = rows.filter(({ id }) => /^measure:se221\/b\d-m\d$/.test(id))
  expect(under.length).toBe(23)
  const carried = inState('measure-carrier', 'COVERED').toSorted()
  expect(carried).toEqual(['b1-m1', 'b1-m3', 'b1-m4', 'b5-m2'].map((name) => `measure:se221/${name}`))
  expect(under.filter(({ id }) => !carried.includes(id)).length).toBe(19)
})

test('cross-border Interreg is a gap in four counties and in no other', () => {
  const gaps = ['territory:no0a1', 'territory:no0a2', 'territory:no0a3', 'territory:se211']
  expect(inState('region-interreg', 'GAP').toSorted()).toEqual(gaps)
})

test('the regional fund covers the 21 Swedish regions and is never a gap in Norway', () => {
  const covered = inState('region-erdf', 'COVERED')
  expect([covered.length, covered.every((id) => id.startsWith('territory:se'))]).toEqual([21, true])
  expect(inState('region-erdf', 'GAP')).toEqual([])
})

test('edtech takes BTH from the area above; five sub-areas have it themselves', async () => {
  const edtech = cell('area-academia', `${blekinge}edtech`)
  expect([edtech.state, edtech.inheritedFrom?.name]).toEqual([
    'INDICATED',
    'Tech - digitalisering och smartare samhällen',
  ])
  expect(edtech.counts).toEqual([{ strength: 'stated', way: 'parent', count: 1 }])
  for (const own of ['ai', 'big-data', 'cybersakerhet', 'marin-digitalisering', 'mjukvaruutveckling']) {
    expect(cell('area-academia', `${blekinge}${own}`)).toMatchObject({ state: 'COVERED', inheritedFrom: null })
  }
  const found = await Promise.all(
    ['edtech', 'ai', 'big-data', 'cybersakerhet', 'marin-digitalisering', 'mjukvaruutveckling'].map(async (area) => {
      const { gapFinding } = await ask<{ gapFinding: { matches: { thing: { id: string } }[] } }>(
        `{ gapFinding(rule: "area-academia", subject: "${blekinge}${area}", asOf: "${asOf}") { matches { thing { id } } } }`,
      )
      return gapFinding.matches.some(({ thing }) => thing.id === 'actor:blekinge-tekniska-hogskola')
    }),
  )
  expect(found).toEqual(Array(6).fill(true))
})

test('no area rule is a gap anywhere', () => {
  expect(rows.filter(({ kind, cells }) => kind === 'area' && cells.some(({ state }) => state === 'GAP'))).toEqual([])
})

test('tech has over 30 actors, 4 of them stated, but no action plan of its own and no partner abroad', () => {
  const actors = cell('area-critical-mass', `${blekinge}tech`)
  const stated = actors.counts.filter(({ strength }) => strength === 'stated')
  expect(actors.count).toBeGreaterThan(30)
  expect(stated.reduce((sum, { count }) => sum + count, 0)).toBe(4)
  expect(cell('area-action-plan', `${blekinge}tech`).counts.filter(({ strength }) => strength === 'stated')).toEqual([])
  expect(cell('area-partner-abroad', `${blekinge}tech`).state).toBe('NONE_RECORDED')
})

test('cybersecurity and marine technology are coupled in deed', () => {
  expect(cell('area-cross-link', `${blekinge}cybersakerhet`).state).toBe('COVERED')
  expect(cell('area-cross-link', `${blekinge}marin-teknik`).state).toBe('COVERED')
})

test('Trøndelag’s bioeconomy has 24 actors, 7 stated, and one initiative that may have ended', () => {
  const area = rows.find(({ id }) => /^area:no060\/.*bio/.test(id))?.id ?? ''
  const actors = cell('area-critical-mass', area)
  const stated = actors.counts.filter(({ strength }) => strength === 'stated')
  expect([actors.count, stated.reduce((sum, { count }) => sum + count, 0)]).toEqual([24, 7])
  const initiative = cell('area-initiative', area)
  expect([initiative.state, initiative.count]).toEqual(['INDICATED', 1])
  expect(initiative.counts[0]?.strength).toBe('mayHaveEnded')
})

describe('what a request costs', () => {
  test('the whole national matrix takes at most one statement for each rule and five more', async () => {
    const sent: string[] = []
    const counting = openGraph(testConnection(), { onStatement: (name) => sent.push(name) })
    const answer = await asker(counting)<{ gapMatrix: { rules: { id: string }[]; rows: unknown[] } }>(
      `{ gapMatrix(asOf: "${asOf}") { rules { id } rows { subject { name } cells { ruleId state } }
         territories { territory { name } shares { ruleId covered cells } } shares { ruleId gaps } } }`,
    )
    await counting.close()
    expect(answer.gapMatrix.rows.length).toBeGreaterThan(300)
    expect(sent.length).toBeLessThanOrEqual(answer.gapMatrix.rules.length + 5)
    expect(new Set(sent).size).toBeGreaterThan(30)
  })
})

test('what is assumed turns silence into a gap, is told as assumed, and is not kept', async () => {
  const of = ', territories: ["territory:se221"], rules: ["area-civil-society"]'
  const before = await matrix(of)
  const assumed = await matrix(
    `${of}, assume: [{ relation: WORKS_ON, kinds: ["Actor"], territory: "territory:se221" }]`,
  )
  const silent = (found: Row[]) =>
    found.filter(({ cells }) => ['NONE_RECORDED', 'NO_DATA'].includes(cells[0]?.state ?? '')).length
  expect(silent(before)).toBeGreaterThan(5)
  expect(silent(assumed)).toBe(0)
  expect(assumed.filter(({ cells }) => cells[0]?.state === 'GAP').length).toBe(silent(before))
  expect(await matrix(of)).toEqual(before)
})

test('the list of findings leads with gaps, then with what most sources are silent on, page by page', async () => {
  interface Page {
    findings: {
      totalCount: number
      pageInfo: { endCursor: string | null }
      edges: { node: { id: string; cell: { state: string; sources: number } } }[]
    }
  }
  const page = (after: string | null) =>
    ask<Page>(
      `query ($after: String) { findings(rules: ["region-interreg", "region-bottlenecks"], asOf: "${asOf}", first: 30, after: $after) {
         totalCount pageInfo { endCursor } edges { node { id cell { state sources } } } } }`,
      { after },
    )
  const one = await page(null)
  const two = await page(one.findings.pageInfo.endCursor)
  const all = [...one.findings.edges, ...two.findings.edges].map(({ node }) => node)
  expect(new Set(all.map(({ id }) => id)).size).toBe(one.findings.totalCount)
  expect(all.slice(0, 4).map(({ cell: { state } }) => state)).toEqual(['GAP', 'GAP', 'GAP', 'GAP'])
  const silent = all.filter(({ cell: { state } }) => state === 'NONE_RECORDED').map(({ cell: { sources } }) => sources)
  expect(silent).toEqual(silent.toSorted((a, b) => b - a))
})

test('what is nearest to many findings is asked in one statement, and is what each alone would get', async () => {
  const sent: string[] = []
  const counting = asker({ ...graph, read: (query, ...rest) => (sent.push(query.name), graph.read(query, ...rest)) })
  interface Near {
    id: string
    rule: { id: string }
    subject: { id: string }
    nearest: { thing: { id: string }; statements: { id: string }[] }[]
  }
  const fields = 'id rule { id } subject { id } nearest(first: 2) { thing { id } statements { id } }'
  const { findings } = await counting<{ findings: { edges: { node: Near }[] } }>(
    `{ findings(territories: ["territory:se221"], rules: ["area-academia", "area-industry", "area-initiative"],
         states: [NONE_RECORDED, INDICATED], asOf: "${asOf}", first: 200) { edges { node { ${fields} } } } }`,
  )
  const found = findings.edges.map(({ node }) => node)
  expect(sent.filter((name) => name === 'gaps/nearest')).toHaveLength(1)
  expect(new Set(found.map(({ rule }) => rule.id)).size).toBe(3)
  expect(found.filter(({ nearest }) => nearest.length === 2).length).toBeGreaterThan(5)
  // Two rules about one subject, and one rule about two subjects, get what each asks for.
  expect(new Set(found.map(({ nearest }) => nearest.map(({ thing }) => thing.id).join(' '))).size).toBeGreaterThan(2)
  for (const one of [found[0], found.at(-1)]) {
    if (one === undefined) throw new Error('no finding')
    const { gapFinding } = await ask<{ gapFinding: Near }>(
      `{ gapFinding(rule: "${one.rule.id}", subject: "${one.subject.id}", asOf: "${asOf}") { ${fields} } }`,
    )
    expect(gapFinding).toEqual(one)
  }
})

test('a finding names who demands it, what is there with its statements, what is nearest, and Cypher that runs', async () => {
  interface Finding {
    gapFinding: {
      rule: { demandedBy: { locator: string | null }[] }
      matches: { thing: { name: string }; strength: string; statements: { id: string }[] }[]
      nearest: { thing: { id: string }; statements: { id: string }[] }[]
      cypher: string
      parameters: string
    }
  }
  const { gapFinding } = await ask<Finding>(
    `{ gapFinding(rule: "area-academia", subject: "${blekinge}missions", asOf: "${asOf}") { rule { demandedBy { locator } }
       matches { thing { name } strength statements { id } } nearest { thing { id } statements { id } } cypher parameters } }`,
  )
  expect(gapFinding.rule.demandedBy.map(({ locator }) => locator)).toEqual(['002_267fe40a3b4dba1d.txt:220'])
  expect(gapFinding.matches.map(({ thing, strength }) => [thing.name, strength])).toEqual([
    ['Blekinge Tekniska Högskola', 'inferred'],
  ])
  expect(gapFinding.matches[0]?.statements.length).toBeGreaterThan(1)
  expect(gapFinding.nearest.every(({ statements }) => statements.length > 0)).toBe(true)
  expect(Object.keys(JSON.parse(gapFinding.parameters) as object)).toEqual(
    expect.arrayContaining(['scopes', 'asOf', 'ended']),
  )
  expect(gapFinding.cypher).not.toMatch(/\b(matches|active|weakness)\(/)
})
