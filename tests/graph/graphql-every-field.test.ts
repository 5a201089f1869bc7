import { buildGraphqlSchema } from '@korskoppling/api'
import { type Graph, saveView } from '@korskoppling/cypher'
import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Ask, asker } from '../support/ask.ts'
import { change } from '../support/cypher.ts'
import { seededGraph } from '../support/graph.ts'

let graph: Graph
let ask: Ask
beforeAll(async () => {
  graph = await seededGraph()
  ask = asker(graph)
  await saveView(graph, { content: '{}', by: 'Kim' })
})
afterAll(async () => {
  await change(graph, "MATCH (n:Record) WHERE n:View OR n.id = 'load:entries' DETACH DELETE n")
  await graph.close()
})

const schema = buildGraphqlSchema()
const asOf = '2026-11-25'

/** What each root field is asked; one that is missing here fails the test. */
const given: Record<string, string> = {
  about: '',
  search: `(text: "smart", territory: "territory:se221", asOf: "${asOf}", first: 5)`,
  node: '(id: "territory:se221")',
  nodes:
    '(ids: ["area:se221/2020-tech", "theme:dig", "actor:techtank", "fund:interreg-6a-ba", "strategy:blekinge-s3", "source:seed-4", "nothing"])',
  things: `(labels: [Goal, Measure, Bottleneck, Challenge, ProcessStep, Criterion, Initiative], asOf: "${asOf}", first: 100)`,
  neighbourhood: `(ids: ["territory:se221"], asOf: "${asOf}", first: 5)`,
  between: `(ids: ["area:se221/2020-tech", "territory:se221"], asOf: "${asOf}")`,
  linking: `(ids: ["area:se221/2020-tech", "area:se221/2020-ai"], asOf: "${asOf}", first: 5)`,
  opening: `(territory: "territory:se311", asOf: "${asOf}", first: 8)`,
  traits: `(ids: ["area:se221/2020-tech", "actor:techtank"], asOf: "${asOf}")`,
  timeline: '(ids: ["territory:se221"])',
  paths: `(from: "actor:techtank", to: "actor:volvo-cars", mode: ALL_SHORTEST, asOf: "${asOf}")`,
  joiningTypes: '',
  patterns: `(from: ["Cluster"], territory: "territory:se221", asOf: "${asOf}", first: 5)`,
  measures: `(ids: ["territory:se221", "area:se221/2020-tech", "area:se221/2020-ai", "actor:techtank"], asOf: "${asOf}")`,
  regions: `(country: "territory:no", asOf: "${asOf}")`,
  region: '(id: "territory:se221")',
  compareRegions: `(a: "territory:se221", b: "territory:se224", asOf: "${asOf}")`,
  partners: `(region: "territory:se221", asOf: "${asOf}", first: 2)`,
  changes: `(region: "territory:se221", from: "2019-06-30", to: "${asOf}")`,
  sources: '(text: "strategi", first: 3)',
  source: '(id: "source:seed-2")',
  statement: '(id: "MEMBER_OF|territory:se311|actor:vanguard-initiative|source:seed-2")',
  scores: `(asOf: "${asOf}")`,
  linkMatrix: `(region: "territory:se221", asOf: "${asOf}")`,
  linkCandidates: `(region: "territory:se221", kind: areas, section: wished, asOf: "${asOf}")`,
  linkCandidate: `(id: "areas|area:se221/2020-ai|area:se221/2020-formningsteknologi", asOf: "${asOf}")`,
  gapRules: '',
  gapMatrix: `(territories: ["territory:se221"], rules: ["area-academia", "region-interreg"], asOf: "${asOf}")`,
  findings: `(territories: ["territory:se221"], rules: ["area-critical-mass"], asOf: "${asOf}", first: 2)`,
  gapFinding: `(rule: "area-academia", subject: "area:se221/2020-tech", asOf: "${asOf}")`,
  backtest: '',
  graphSchema: '',
  statistics: `(asOf: "${asOf}")`,
  runCypher:
    '(statement: "MATCH p = (:Region {id: $r})-[:PRIORITISES]->() RETURN p LIMIT 2", parameters: { r: "territory:se221" })',
  explainCypher: '(statement: "MATCH (a:Actor) RETURN count(a) AS n")',
  questions: '(text: "bridge actors")',
  question: '(id: "bridges/bridging-actors")',
  runQuestion: '(id: "bridges/bridging-actors", maxRows: 2)',
  questionChoices: '(id: "bridges/bridging-actors", parameter: "region", text: "blek")',
  questionOfFile: '(file: "// title: One?\\n// show: {\\"as\\":\\"table\\"}\\nRETURN 1 AS one")',
  view: '(id: "view:44136fa355b3678a1146ad16f7e8649e")',
  entries: '',
  decisions: '',
  votes: '',
  likelyDuplicates: '(label: Actor, name: "Techtank AB")',
}

test.each(Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => [field.name, field] as const))(
  '%s answers with all its fields',
  async (name, field) => {
    expect(Object.keys(given)).toContain(name)
    const answer = await ask<Record<string, unknown>>(`{ ${name}${given[name] ?? ''} ${selection(field, 3)} }`)
    expect(answer[name]).not.toBeNull()
  },
)

/** Every field of what a field gives, `depth` levels deep; long lists are cut short. */
function selection(field: GraphQLField<unknown, unknown>, depth: number): string {
  const type = getNamedType(field.type)
  if (isLeafType(type)) return ''
  return `{ ${fieldsOf(type, depth).join(' ')} }`
}

function fieldsOf(type: GraphQLNamedType, depth: number): string[] {
  if (isInterfaceType(type)) {
    const parts = schema
      .getPossibleTypes(type)
      .map((one) => `... on ${one.name} { ${fieldsOf(one, depth - 1).join(' ')} }`)
    return ['__typename', ...parts]
  }
  if (!isObjectType(type)) return []
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (!isLeafType(getNamedType(field.type)) && depth <= 1) return []
    const short = field.args.some(({ name }) => name === 'first') ? '(first: 2)' : ''
    return [`${aliasOf(type.name, field)}${field.name}${short} ${selection(field, depth - 1)}`]
  })
  return ['__typename', ...fields]
}

/** Types of one interface may give the same field other types; an alias keeps them apart. */
function aliasOf(type: string, field: GraphQLField<unknown, unknown>): string {
  return `${type}_${field.name}: `
}
