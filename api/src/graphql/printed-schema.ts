import { buildASTSchema, isIntrospectionType, isSpecifiedScalarType, printType } from 'graphql'
import { readTypeDefs } from './type-defs.ts'

/** The whole schema as text, types by name, fields as written: what `api/schema.graphql` holds. */
export function printedSchema(): string {
  const types = Object.values(buildASTSchema(readTypeDefs()).getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  return `${types.map(printType).join('\n\n')}\n`
}
