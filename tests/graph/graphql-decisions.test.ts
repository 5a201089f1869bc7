import type { Graph } from '@korskoppling/cypher'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Ask, asker } from '../support/ask.ts'
import { change } from '../support/cypher.ts'
import { seededGraph } from '../support/graph.ts'

const subject = 'areas|area:se221/2020-ai|area:se221/2020-formningsteknologi'

let graph: Graph
let ask: Ask
beforeAll(async () => {
  graph = await seededGraph()
  ask = asker(graph)
}, 240_000)
afterEach(async () => {
  await change(graph, "MATCH (n) WHERE n:Decision OR n:Vote OR n.id STARTS WITH 'source:entered/' DETACH DELETE n")
  await change(graph, "MATCH ()-[r]->() WHERE r.sourceId STARTS WITH 'source:entered/' DELETE r")
  await change(graph, "MATCH (n:Load {id: 'load:entries'}) DELETE n")
})
afterAll(() => graph.close())

const decideIt = `mutation ($input: DecideInput!, $by: String!, $expects: Int!) {
  decide(input: $input, by: $by, expects: $expects) {
    id subject region { id } things { id } rule { id } verdict reason by number stands score
    statement { id modality note source { title basedOn { id } } }
  }
}`

function deciding(input: object, expects = 0, by = 'Kim') {
  return { input: { subject, verdict: 'adopt', reason: 'Two firms ask for it', ...input }, by, expects }
}

test('adopting a pair of areas shows as a planned statement, and reopening takes it out', async () => {
  expect(await ask(decideIt, deciding({ asOf: '2026-11-25' }))).toMatchObject({
    decide: {
      ...{
        subject,
        region: { id: 'territory:se221' },
        rule: null,
        verdict: 'adopt',
        by: 'Kim',
        number: 1,
        stands: true,
      },
      things: [{ id: 'area:se221/2020-ai' }, { id: 'area:se221/2020-formningsteknologi' }],
      statement: {
        ...{ modality: 'planned', note: 'Two firms ask for it' },
        source: {
          title: expect.stringMatching(/^Entered here by Kim, on /) as string,
          basedOn: { id: 'source:seed-4' },
        },
      },
    },
  })
  await ask(decideIt, deciding({ verdict: 'reopen', reason: 'Too early' }, 1, 'Ola'))
  const { decisions } = await ask<{ decisions: { edges: { node: object }[] } }>(
    '{ decisions(region: "territory:se221") { totalCount edges { node { by verdict number stands statement { id } } } } }',
  )
  expect(decisions).toMatchObject({ totalCount: 2 })
  expect(decisions.edges.map(({ node }) => node)).toEqual([
    { by: 'Ola', verdict: 'reopen', number: 2, stands: true, statement: null },
    { by: 'Kim', verdict: 'adopt', number: 1, stands: false, statement: null },
  ])
})

test('a gap is decided on with its rule', async () => {
  const gap = { subject: 'gap|area-goal|area:se221/2020-tech', verdict: 'park', region: 'territory:se221' }
  expect(await ask(decideIt, deciding(gap))).toMatchObject({
    decide: { rule: { id: 'area-goal' }, things: [{ id: 'area:se221/2020-tech' }], statement: null },
  })
})

test('a vote is kept with its counts', async () => {
  const voteIt = `mutation ($input: VoteInput!, $expects: Int!) {
    vote(input: $input, by: "Kim", expects: $expects) { number now later no present note }
  }`
  const input = { subject, now: 7, later: 3, no: 1, present: 14, note: null }
  expect(await ask(voteIt, { input, expects: 0 })).toEqual({
    vote: { number: 1, now: 7, later: 3, no: 1, present: 14, note: null },
  })
  await ask(voteIt, { input: { ...input, now: 8 }, expects: 1 })
  const { votes } = await ask<{ votes: { edges: { node: object }[] } }>(
    `{ votes(subject: "${subject}") { edges { node { number now by } } } }`,
  )
  expect(votes.edges.map(({ node }) => node)).toEqual([
    { number: 2, now: 8, by: 'Kim' },
    { number: 1, now: 7, by: 'Kim' },
  ])
})

test.each([
  ['who may only read', {}, { mayWrite: false }, 'NOT_ALLOWED'],
  ['an empty reason', { reason: '' }, {}, 'BAD_INPUT'],
  ['a rule that is none', { subject: 'gap|no-rule|area:se221/2020-tech' }, {}, 'NOT_FOUND'],
  ['an area that is none', { subject: 'areas|area:a|area:b' }, {}, 'NOT_FOUND'],
  ['a subject that is none', { subject: 'x' }, {}, 'BAD_INPUT'],
])('refuses %s', async (...[, input, request, code]) => {
  const { errors } = await ask.anyway(decideIt, deciding(input), request)
  expect(errors.map(({ extensions }) => extensions?.code)).toEqual([code])
  const { decisions } = await ask<{ decisions: { totalCount: number } }>('{ decisions { totalCount } }')
  expect(decisions.totalCount).toBe(0)
})

test('the second of two people is told by the API what the first decided', async () => {
  await ask(decideIt, deciding({ verdict: 'park' }))
  const { errors } = await ask.anyway(decideIt, deciding({}, 0, 'Ola'))
  expect(errors[0]?.extensions).toMatchObject({ code: 'STALE', changes: [{ by: 'Kim', verdict: 'park' }] })
})
