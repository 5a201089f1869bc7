import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fragmentsOf, limitRules, queryCost, queryLimits, root } from '@korskoppling/api'
import { buildSchema, concatAST, type DocumentNode, Kind, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'

const schema = buildSchema(readFileSync(join(root, 'api', 'schema.graphql'), 'utf8'))
const web = join(root, 'web', 'src')
const document = concatAST(
  readdirSync(web, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => parse(readFileSync(join(web, file), 'utf8'))),
)
const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
const fragments = [...fragmentsOf(document).values()]

/** The largest pages and selections the pages ask for. */
const variables = { first: 200, ids: Array.from({ length: 200 }, (_, i) => `thing:${i}`) }

describe('the limits leave room for every query of the pages', () => {
  test.each(operations.map((operation) => ({ name: operation.name?.value ?? '', operation })))(
    '$name',
    ({ operation }) => {
      const alone: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] }
      expect(validate(schema, alone, limitRules())).toEqual([])
      const cost = queryCost({ schema, operation, fragments: fragmentsOf(document), variables }, queryLimits.cost)
      expect(cost).toBeLessThan(queryLimits.cost / 2)
    },
  )
})
