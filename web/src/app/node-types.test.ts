import { readFileSync } from 'node:fs'
import { buildSchema, isInterfaceType } from 'graphql'
import { expect, test } from 'vitest'
import { nodeTypes } from './node-types.ts'

test('the page knows every type that implements Node', () => {
  const schema = buildSchema(readFileSync(new URL('../../../api/schema.graphql', import.meta.url), 'utf8'))
  const node = schema.getType('Node')
  if (!isInterfaceType(node)) throw new Error('Node is no interface of the schema')
  const names = schema.getPossibleTypes(node).map(({ name }) => name)
  expect(nodeTypes.toSorted()).toEqual(names.toSorted())
})
