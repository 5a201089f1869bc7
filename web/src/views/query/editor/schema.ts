import type { EditorSchemaQuery } from '../../../../generated/operations.ts'

type Answer = EditorSchemaQuery['graphSchema']

/** A property as one label or type has it. */
export interface PropertyUse {
  /** The label or type. */
  on: string
  /** How many of them there are, and how many have it. */
  count: number
  filled: number
  examples: readonly string[]
}

interface TypeUse {
  count: number
  /** Between what it stands, the most frequent first. */
  ends: readonly { from: string; to: string; count: number }[]
}

/** The names that a statement may use, with what is known of each. */
export interface Schema {
  /** Labels and the kinds that stand beside them, such as Actor and University, by how many things bear them. */
  labels: ReadonlyMap<string, number>
  types: ReadonlyMap<string, TypeUse>
  properties: ReadonlyMap<string, readonly PropertyUse[]>
  /** The label of a kind: Actor of University. */
  labelOf: ReadonlyMap<string, string>
}

export const noSchema: Schema = { labels: new Map(), types: new Map(), properties: new Map(), labelOf: new Map() }

export function schemaOf({ labels, types }: Answer): Schema {
  const uses = [
    ...labels.map(({ label, ...rest }) => ({ on: label, ...rest })),
    ...types.map(({ type, ...rest }) => ({ on: type, ...rest })),
  ]
  const properties = new Map<string, PropertyUse[]>()
  for (const { on, count, properties: own } of uses)
    for (const { name, filled, examples } of own)
      properties.set(name, [...(properties.get(name) ?? []), { on, count, filled, examples }])
  return {
    labels: new Map(
      labels.flatMap(({ label, count, kinds }) => [
        [label, count] as const,
        ...kinds.map((kind) => [kind.kind, kind.count] as const),
      ]),
    ),
    types: new Map(
      types.map(({ type, count, ends }) => [type, { count, ends: ends.toSorted((a, b) => b.count - a.count) }]),
    ),
    properties,
    labelOf: new Map(labels.flatMap(({ label, kinds }) => kinds.map(({ kind }) => [kind, label] as const))),
  }
}
