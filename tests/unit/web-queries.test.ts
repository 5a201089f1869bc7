import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildGraphqlSchema, fragmentsOf, limitRules, queryCost, queryLimits, root } from '@korskoppling/api'
import { concatAST, type DocumentNode, Kind, type OperationDefinitionNode, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'

const schema = buildGraphqlSchema()
const web = join(root, 'web', 'src')
const document = concatAST(
  readdirSync(web, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => parse(readFileSync(join(web, file), 'utf8'))),
)
const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
const fragments = [...fragmentsOf(document).values()]

/** The largest pages and selections the pages ask for. */
const variables = { first: 200, ids: someIds(200) }

function someIds(length: number): string[] {
  return Array.from({ length }, (_, i) => `thing:${i}`)
}

function costOf(operation: OperationDefinitionNode, more: object = {}): number {
  const asked = { schema, operation, fragments: fragmentsOf(document), variables: { ...variables, ...more } }
  return queryCost(asked, queryLimits.cost)
}

describe('the limits leave room for every query of the pages', () => {
  test.each(operations.map((operation) => ({ name: operation.name?.value ?? '', operation })))(
    '$name',
    ({ operation }) => {
      const alone: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] }
      expect(validate(schema, alone, limitRules())).toEqual([])
      expect(costOf(operation)).toBeLessThan(queryLimits.cost / 2)
    },
  )

  test.each(['Among', 'Traits', 'Measures'])('%s for a picture of 2,000 things', (name) => {
    const operation = operations.find((one) => one.name?.value === name)
    if (operation === undefined) throw new Error(`no query is called ${name}`)
    expect(costOf(operation, { ids: someIds(2000) })).toBeLessThanOrEqual(queryLimits.cost)
  })
})
