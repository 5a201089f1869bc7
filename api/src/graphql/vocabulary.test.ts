import { vocabulary } from '@korskoppling/cypher'
import { isEnumType, isObjectType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { buildGraphqlSchema } from './schema.ts'

const schema = buildGraphqlSchema()

/** Which field tells a property that has another name there. */
const told: Record<string, string> = { sourceIds: 'sources', sourceId: 'source' }

function fieldsOf(type: string): string[] {
  const found = schema.getType(type)
  return isObjectType(found) ? Object.keys(found.getFields()) : []
}

function valuesOf(type: string): string[] {
  const found = schema.getType(type)
  return isEnumType(found) ? found.getValues().map(({ name }) => name) : []
}

describe('every property of the vocabulary can be asked for', () => {
  test.each(vocabulary.labels)('of a %s', (label) => {
    const properties = Object.keys(vocabulary.nodeProperties[label].shape)
    expect(fieldsOf(label)).toEqual(expect.arrayContaining(properties.map((name) => told[name] ?? name)))
  })

  test.each(vocabulary.statementTypes)('of a %s', (type) => {
    const properties = Object.keys(vocabulary.statementProperties[type].shape)
    expect(fieldsOf('Statement')).toEqual(expect.arrayContaining(properties.map((name) => told[name] ?? name)))
  })
})

test('the enums are those of the vocabulary', () => {
  expect(valuesOf('Label')).toEqual(vocabulary.labels)
  expect(valuesOf('StatementType')).toEqual(vocabulary.statementTypes)
  expect(valuesOf('Modality')).toEqual(vocabulary.modalities)
  expect(valuesOf('Basis')).toEqual(vocabulary.bases)
  expect(valuesOf('HelixRole')).toEqual(vocabulary.helixRoles)
})

test('a label that is a node has all that every node has', () => {
  for (const label of vocabulary.labels)
    expect(fieldsOf(label)).toEqual(expect.arrayContaining(['degree', 'statements']))
})
