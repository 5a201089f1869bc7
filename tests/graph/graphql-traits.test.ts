import { type Dated, type Graph, lowerBound } from '@korskoppling/cypher'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ask, asker, type Id } from '../support/ask.ts'
import { rows } from '../support/cypher.ts'
import { seededGraph } from '../support/graph.ts'

let graph: Graph
let ask: Ask
beforeAll(async () => {
  graph = await seededGraph()
  ask = asker(graph)
})
afterAll(() => graph.close())

interface Traits {
  id: string
  regions: Id[]
  countries: Id[]
  themes: Id[]
  year: number | null
  phase: string | null
}

const ids = (all: readonly Id[] | undefined): string[] => (all ?? []).map(({ id }) => id)

describe('traits', () => {
  const traitsOf = async (id: string, asOf = '2026-11-25'): Promise<Traits | undefined> => {
    const { traits } = await ask<{ traits: Traits[] }>(
      `{ traits(ids: ["${id}"], asOf: "${asOf}") { id phase year regions { id } countries { id } themes { id } } }`,
    )
    return traits[0]
  }

  it('place an area in the region that chose it, since when it did', async () => {
    const tech = await traitsOf('area:se221/2020-tech')
    expect(ids(tech?.regions)).toEqual(['territory:se221'])
    expect(ids(tech?.countries)).toEqual(['territory:se'])
    expect(tech?.year).toBe(2020)
    expect(tech?.phase).toBe('established')
  })

  it('place an actor where it is located, and know a country from a region', async () => {
    expect(ids((await traitsOf('actor:techtank'))?.regions)).toEqual(['territory:se221'])
    const sweden = await traitsOf('territory:se')
    expect(ids(sweden?.regions)).toEqual([])
    expect(ids(sweden?.countries)).toEqual(['territory:se'])
  })

  it('leave out what is not there', async () => {
    expect(await traitsOf('actor:nobody')).toBeUndefined()
  })
})

it('the timeline of a region counts each statement in the year it begins, and marks its portfolios', async () => {
  const { timeline } = await ask<{ timeline: { year: number; statements: number; priorities: number }[] }>(
    '{ timeline(ids: ["territory:se221"]) { year statements priorities } }',
  )
  const years = timeline.map(({ year }) => year)
  expect(years).toEqual(years.toSorted((a, b) => a - b))
  expect(timeline.find(({ year }) => year === 2020)?.priorities).toBe(3)
  expect(timeline.every(({ statements }) => statements > 0)).toBe(true)
})

it('a statement that only says when its list was made begins in no year of the timeline', async () => {
  const id = 'theme:dig'
  const { timeline } = await ask<{ timeline: { statements: number }[] }>(`{ timeline(ids: ["${id}"]) { statements } }`)
  const of = 'MATCH ({id: $id})-[r]-() RETURN type(r) AS type, r.validFrom AS validFrom, r.statedOn AS statedOn'
  const said = (await rows(graph, of, { id })) as Dated[]
  const begun = said.filter((one) => lowerBound(one) !== undefined)
  expect(said.filter(({ statedOn }) => statedOn !== null).length).toBeGreaterThan(begun.length)
  expect(timeline.reduce((sum, { statements }) => sum + statements, 0)).toBe(begun.length)
})
