import { applySchema, type Graph } from '@korskoppling/cypher'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asker } from '../../support/ask.ts'
import { emptyGraph } from '../../support/graph.ts'
import { land, type TinyGraph, tinyId, writeTiny } from '../../support/tiny-graph.ts'
import { ofAreas } from './tiny/of-areas.ts'
import { ofOthers } from './tiny/of-others.ts'
import { ofRegions } from './tiny/of-regions.ts'
import type { State, TinyRule } from './tiny/tiny-rule.ts'

const asOf = '2026-11-25'
const allStates: State[] = ['COVERED', 'INDICATED', 'GAP', 'NONE_RECORDED', 'NO_DATA']
const tinies = [...ofAreas, ...ofRegions, ...ofOthers]

interface Scenario {
  name: string
  tiny: TinyRule
  lines: string
  is: State | null
}

/** Every scenario in a region of its own, all in one graph: each rule is asked once, over all its subjects. */
const scenarios: Scenario[] = tinies.flatMap((tiny) => [
  ...Object.entries(tiny.states).map(([is, lines]) => ({ name: `${tiny.rule} ${is}`, tiny, lines, is: is as State })),
  ...tiny.near.map(({ but, lines, is }) => ({ name: `${tiny.rule} near: ${but}`, tiny, lines, is })),
])

/** The criteria go by their own ids, which the rules name. */
const criteria: Record<string, string> = {
  c08: 'criterion:c08',
  ec4: 'criterion:s3-ec-4-edp',
  ec6: 'criterion:s3-ec-6-industrial-transition',
}

function withBase({ name, tiny, lines }: Scenario): TinyGraph {
  const area = tiny.subject === 'r' ? '' : 'r -PRIORITISES-> a:SpecialisationArea'
  const named = Object.keys(criteria).filter((criterion) => lines.includes(criterion))
  const things = named.map((criterion) => `${criterion}:Criterion`)
  return { prefix: name, lines: [`${land}:Country`, 'r:Region -IN_COUNTRY-> land', area, ...things, lines].join('\n') }
}

let graph: Graph
let rules: { id: string; counting: string; subject: string; relation: string | null }[]
const found = new Map<string, State>()
beforeAll(async () => {
  graph = await emptyGraph()
  await applySchema(graph)
  await writeTiny(graph, scenarios.map(withBase), criteria)
  const ask = asker(graph)
  ;({ gapRules: rules } = await ask<{ gapRules: typeof rules }>('{ gapRules { id counting subject relation } }'))
  const { gapMatrix } = await ask<{ gapMatrix: { rows: { id: string; cells: { ruleId: string; state: State }[] }[] } }>(
    `{ gapMatrix(asOf: "${asOf}") { rows { id cells { ruleId state } } } }`,
  )
  for (const { id, cells } of gapMatrix.rows) for (const cell of cells) found.set(`${cell.ruleId} ${id}`, cell.state)
}, 300_000)
afterAll(() => graph.close())

test('every rule has its tiny graphs, and no graph is of a rule that is not there', () => {
  expect(tinies.map(({ rule }) => rule).toSorted()).toEqual(rules.map(({ id }) => id).toSorted())
})

test.each(tinies)('$rule shows every state that it can have, and something that nearly does', (tiny) => {
  const said = Object.keys({ ...tiny.states, ...tiny.never }).toSorted()
  expect(said).toEqual(allStates.toSorted())
  expect(tiny.near.length).toBeGreaterThan(0)
})

test('a rule that says it is never a gap is one that no list speaks of', () => {
  const never = tinies.filter((tiny) => tiny.never?.GAP !== undefined).map(({ rule }) => rule)
  expect(never.toSorted()).toEqual(
    rules
      .filter(({ relation }) => relation === null)
      .map(({ id }) => id)
      .toSorted(),
  )
})

describe.each(tinies.map((tiny) => [tiny.rule] as const))('%s', (rule) => {
  test.each(scenarios.filter(({ tiny }) => tiny.rule === rule))('$name is $is', ({ name, tiny, is }) => {
    const subject = (tiny.subject ?? 'a')
      .split('|')
      .map((part) => tinyId(name, part))
      .join('|')
    expect(found.get(`${rule} ${subject}`) ?? null).toBe(is)
  })
})
