import { z } from 'zod'
import { kindsByLabel, type Label, labels } from '../vocabulary.ts'

/** A node that a statement can be about, as it is stored. */
export interface Thing {
  id: string
  label: Label
  /** The extra label; of a source its `kind`. */
  kind: string | null
  properties: Readonly<Record<string, unknown>>
}

/** What a query returns for a node: `{labels: labels(n), properties: properties(n)}`. */
export const thingRow = z
  .object({ labels: z.array(z.string()), properties: z.looseObject({ id: z.string() }) })
  .transform(({ labels: all, properties }): Thing => {
    const label = labels.find((known) => all.includes(known))
    if (!label) throw new Error(`node ${properties.id} has none of the labels of the vocabulary`)
    return { id: properties.id, label, kind: kindOf(label, { all, properties }), properties }
  })

function kindOf(label: Label, node: { all: string[]; properties: Record<string, unknown> }): string | null {
  if (label === 'Source') return typeof node.properties.kind === 'string' ? node.properties.kind : null
  const kinds: readonly string[] = kindsByLabel[label]
  return node.all.find((extra) => kinds.includes(extra)) ?? null
}
