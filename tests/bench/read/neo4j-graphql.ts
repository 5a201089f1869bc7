import { Neo4jGraphQL } from '@neo4j/graphql'
import { vocabulary } from '@korskoppling/cypher'
import type { GraphQLSchema } from 'graphql'
import type { Driver } from 'neo4j-driver'

/**
 * The same graph under `@neo4j/graphql`: a type per label, a relationship field per type, direction and label of the
 * other end, all made from the vocabulary, as somebody who took that library would write them.
 */
interface Field {
  name: string
  type: vocabulary.StatementType
  target: vocabulary.Label
  direction: 'IN' | 'OUT'
}

function fieldsOf(label: vocabulary.Label): Field[] {
  return vocabulary.statementTypes.flatMap((type) =>
    vocabulary.endsByType[type].flatMap(([from, to]): Field[] => [
      ...(from === label ? [{ name: `${type}_out_${to}`, type, target: to, direction: 'OUT' as const }] : []),
      ...(to === label ? [{ name: `${type}_in_${from}`, type, target: from, direction: 'IN' as const }] : []),
    ]),
  )
}

function typeOf(label: vocabulary.Label): string {
  const relations = fieldsOf(label).map(
    ({ name, type, target, direction }) =>
      `  ${name}: [${target}!]! @relationship(type: "${type}", direction: ${direction}, properties: "StatementProperties")`,
  )
  const name = label === 'Source' ? 'title' : 'name'
  return [`type ${label} @node {`, '  id: ID!', `  ${name}: String`, ...relations, '}'].join('\n')
}

/** It searches one label by an index of its own; ours goes over all labels, so this flatters it. */
export const searchIndex =
  'CREATE FULLTEXT INDEX bench_actor IF NOT EXISTS FOR (n:Actor) ON EACH [n.name] OPTIONS { indexConfig: { `fulltext.analyzer`: "standard-folding" } }'

const fulltext =
  'extend type Actor @fulltext(indexes: [{ indexName: "bench_actor", queryName: "searchActor", fields: ["name"] }])'

export const searchQuery =
  'query ($phrase: String!) { searchActor(phrase: $phrase, first: 20) { edges { score node { id name } } } }'

export async function neo4jGraphqlSchema(driver: Driver): Promise<GraphQLSchema> {
  const typeDefs = [
    'type StatementProperties @relationshipProperties { id: ID  modality: String  sourceId: String  locator: String  validFrom: String  validTo: String }',
    ...vocabulary.labels.map(typeOf),
    fulltext,
  ].join('\n')
  return await new Neo4jGraphQL({ typeDefs, driver }).getSchema()
}

/** Everything one step away from a thing, with the properties of the statements between. */
export function neighbourhoodQuery(label: vocabulary.Label): string {
  const parts = fieldsOf(label).map(
    ({ name, target }) =>
      `${name}Connection { edges { properties { id modality sourceId locator validFrom validTo } node { id ${target === 'Source' ? 'title' : 'name'} } } }`,
  )
  return `query ($id: ID!) { ${plural(label)}(where: { id: { eq: $id } }) { id ${parts.join(' ')} } }`
}

export function nodeQuery(label: vocabulary.Label): string {
  return `query ($id: ID!) { ${plural(label)}(where: { id: { eq: $id } }) { id name } }`
}

function plural(label: vocabulary.Label): string {
  const name = label.charAt(0).toLowerCase() + label.slice(1)
  if (name.endsWith('y')) return `${name.slice(0, -1)}ies`
  return `${name}s`
}
