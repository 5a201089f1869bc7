import { vocabulary } from '@korskoppling/cypher'
import { z } from 'zod'

/** A property as a file of attributes has it: lists are texts. */
export interface Attribute {
  name: string
  type: 'string' | 'boolean' | 'long' | 'double'
}

/** What a thing can carry, in the order of the vocabulary. `id`, label and kind are written apart. */
export const thingAttributes = attributesOf(Object.values(vocabulary.nodeProperties), ['id', 'kind'])

/** What a statement can carry. Its id, type and ends are written apart. */
export const statementAttributes = attributesOf(Object.values(vocabulary.statementProperties), ['id'])

function attributesOf(shapes: readonly z.ZodType[], apart: readonly string[]): readonly Attribute[] {
  const types = new Map<string, Attribute['type']>()
  for (const shape of shapes) {
    const { properties = {} } = z.toJSONSchema(shape)
    for (const [name, property] of Object.entries(properties))
      types.set(name, common(types.get(name), typeOf(property)))
  }
  return [...types].filter(([name]) => !apart.includes(name)).map(([name, type]) => ({ name, type }))
}

/** What holds both: the level of an area is a number, that of a territory a word. */
function common(one: Attribute['type'] | undefined, other: Attribute['type']): Attribute['type'] {
  return one === undefined || one === other ? other : 'string'
}

function typeOf(property: z.core.JSONSchema.JSONSchema | boolean): Attribute['type'] {
  const type = typeof property === 'object' ? property.type : undefined
  return type === 'integer' ? 'long' : type === 'number' ? 'double' : type === 'boolean' ? 'boolean' : 'string'
}

type Flat = string | number | boolean | null

/** A property as one value: a list as its members parted by "; ", what is not there as null. */
export function flat(value: unknown): Flat {
  if (Array.isArray(value)) return value.map((part) => String(flat(part))).join('; ')
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

/** What a thing is called: its name, of a source its title. */
export function nameOf(thing: { id: string; properties: Readonly<Record<string, unknown>> } | undefined): Flat {
  return flat(thing?.properties.name ?? thing?.properties.title) ?? thing?.id ?? null
}
