import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { vocabulary } from '@korskoppling/cypher'
import { type DefinitionNode, type DocumentNode, Kind, type ObjectTypeDefinitionNode, parse } from 'graphql'

/** The folders below this one, each with its `.graphql`; the order is the reader's, the schema does not depend on it. */
const typeFolders = [
  'about',
  'search',
  'node',
  'territory',
  'region',
  'area',
  'theme',
  'actor',
  'initiative',
  'funding',
  'strategy',
  'process',
  'source',
  'statement',
  'coupling',
  'disagreement',
  'gap',
  'link',
  'decision',
  'score',
  'backtest',
  'things',
  'subgraph',
  'traits',
  'path',
  'pattern',
  'measures',
  'entry',
  'statistics',
  'graph-schema',
  'query',
  'question',
  'view',
] as const

/** The schema as text: the SDL of every folder, the enums of the vocabulary, and the fields of `Node` in every type that is one. */
export function readTypeDefs(): DocumentNode {
  const texts = typeFolders.map((folder) =>
    readFileSync(join(import.meta.dirname, folder, `${folder}.graphql`), 'utf8'),
  )
  const { definitions } = parse([base, enums(), ...texts].join('\n'), { noLocation: true })
  return { kind: Kind.DOCUMENT, definitions: withNodeFields(definitions) }
}

const base = `
"An ISO date as coarse as it is known: 2020, 2020-06 or 2020-06-30. An as-of date is always a whole day; its default is today in Stockholm."
scalar Date

"A number that may exceed 32 bits, such as an amount of money; a JSON number."
scalar Amount

"""
How long a list is for each thing that the field above it was asked about, where that is known better than the usual five:
what the limit on a query's cost counts with. On the shipped data 4 statements are among each of the 2,000 most connected
things.
"""
directive @listSize(assumedSize: Int!) on FIELD_DEFINITION

enum Direction { out in both }

type Query
type Mutation
`

function enums(): string {
  const { labels, statementTypes, modalities, bases, helixRoles } = vocabulary
  return [
    enumeration('"What a thing is."', 'Label', labels),
    enumeration('"What a statement says of its two ends."', 'StatementType', statementTypes),
    enumeration('"How sure a statement is, firmest first; only stated counts as existing."', 'Modality', modalities),
    enumeration('"named: the source itself ties the two; topic: an editorial match."', 'Basis', bases),
    enumeration('"The four strands of the quadruple helix."', 'HelixRole', helixRoles),
  ].join('\n')
}

function enumeration(description: string, name: string, values: readonly string[]): string {
  return `${description}\nenum ${name} { ${values.join(' ')} }`
}

/** The fields of `interface Node` are written once, in node.graphql, and stand first in every type that implements it. */
function withNodeFields(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const node = definitions.find(
    (definition) => definition.kind === Kind.INTERFACE_TYPE_DEFINITION && definition.name.value === 'Node',
  )
  const shared = node?.kind === Kind.INTERFACE_TYPE_DEFINITION ? (node.fields ?? []) : []
  return definitions.map((definition) =>
    isNode(definition) ? { ...definition, fields: [...shared, ...(definition.fields ?? [])] } : definition,
  )
}

function isNode(definition: DefinitionNode): definition is ObjectTypeDefinitionNode {
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
    (definition.interfaces ?? []).some((implemented) => implemented.name.value === 'Node')
  )
}
