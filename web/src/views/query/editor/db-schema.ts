import type { DbSchema } from '@neo4j-cypher/language-support'
import { functions } from './functions.ts'
import type { Schema } from './schema.ts'

/** The schema as the language support wants it. Functions are for completion only: those left out are no mistake. */
export function dbSchema({ labels, types, properties }: Schema, parameters: readonly string[]): DbSchema {
  return {
    // Without names every name would be unknown.
    ...(labels.size === 0
      ? {}
      : { labels: [...labels.keys()], relationshipTypes: [...types.keys()], propertyKeys: [...properties.keys()] }),
    parameters: Object.fromEntries(parameters.map((name) => [name, ''])),
  }
}

export function withFunctions(schema: DbSchema): DbSchema {
  return { ...schema, functions: { 'CYPHER 5': functions } }
}
