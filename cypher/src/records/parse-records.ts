import { z } from 'zod'
import { kindsByLabel, nodeProperties, statementProperties } from '../vocabulary.ts'
import { badInput, parse } from './parse.ts'
import { brings, type Brought, type Made, mainLabel, savedRecords, type SavedRecords } from './shape.ts'
import { statementIdOf } from './stored-entry.ts'

/** What makes a statement a claim: without any of it no rule could tell what is complete. */
const claimed = z.looseObject({
  type: z.literal('COVERS'),
  properties: z.looseObject({ complete: z.literal(true), relation: z.string(), kinds: z.array(z.string()).min(1) }),
})

type Properties = z.ZodType<Record<string, unknown>>

/** Reads what `exportRecords` saved; BAD_INPUT names the path of the first thing that is wrong, such as `entries.3.by`. */
export function parseRecords(value: unknown): SavedRecords {
  const saved = parse(savedRecords, value)
  const seen = new Set<string>()
  for (const [i, entry] of saved.entries.entries()) {
    const path = `entries.${i}`
    if (seen.has(entry.id)) throw badInput(`${path}.id`, `${entry.id} is there twice`)
    seen.add(entry.id)
    if ((entry.withdrawnAt === undefined) !== (entry.withdrawnBy === undefined)) {
      throw badInput(path, 'withdrawnBy and withdrawnAt belong together')
    }
    if (brings(entry)) checkBrought(entry.brought, entry.statementId, `${path}.brought`)
    if (entry.kind === 'claim') parse(claimed, entry.brought, `${path}.brought`)
  }
  return saved
}

function checkBrought(brought: Brought, statementId: string, path: string): void {
  parse(statementProperties[brought.type] as unknown as Properties, brought.properties, `${path}.properties`)
  const id = statementIdOf(brought)
  if (brought.properties.id !== id || statementId !== id) throw badInput(`${path}.properties.id`, `expected ${id}`)
  for (const [i, made] of brought.things.entries()) checkMade(made, `${path}.things.${i}`)
  const entered = brought.things.find(({ properties }) => properties.id === brought.properties.sourceId)
  if (entered?.properties.kind !== 'entered') throw badInput(`${path}.things`, 'the entered source is missing')
}

function checkMade({ labels, properties }: Made, path: string): void {
  const label = mainLabel(labels)
  if (!label) throw badInput(`${path}.labels`, `expected a label of ours, got ${labels.join(', ')}`)
  const kinds: readonly string[] = label === 'Source' ? [] : kindsByLabel[label]
  const stranger = labels.find((one) => one !== label && !kinds.includes(one))
  if (stranger !== undefined) throw badInput(`${path}.labels`, `"${stranger}" is no kind of ${label}`)
  parse(nodeProperties[label] as unknown as Properties, properties, `${path}.properties`)
}
