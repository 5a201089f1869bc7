import { vocabulary } from '@korskoppling/cypher'
import { z } from 'zod'
import { type Entry, faults, isPeriod, type Properties } from './entry.ts'
import { enteredPrefix, type Read } from './thing.ts'

/** A relationship as it is stored. */
export interface Statement {
  id: string
  type: vocabulary.StatementType
  from: string
  to: string
  properties: Properties
}

const key = z.object({
  from: z.string().min(1),
  to: z.string().min(1),
  sourceId: z.string().min(1),
  relation: z.string().optional(),
  kinds: z.array(z.string()).optional(),
})

/** Maps a line to the stored statement; `reasons` says what is wrong with the line by itself. */
export function toStatement(entry: Entry, type: vocabulary.StatementType): Read<Statement> {
  const parsedKey = key.safeParse(entry.value)
  if (!parsedKey.success) {
    const value = { id: '', type, from: '', to: '', properties: {} }
    return { value, name: '(no ends or source)', reasons: faults(parsedKey.error), entry }
  }
  const { from, to } = parsedKey.data
  const id = vocabulary.statementId({ type, ...parsedKey.data })
  const properties = { id, ...without(entry.value, ['from', 'to']) }
  const parsed = vocabulary.statementProperties[type].safeParse(properties)
  const reasons = parsed.success ? [] : faults(parsed.error)
  if ('id' in entry.value) reasons.push('a statement has no id of its own: it is made of type, ends and source')
  if (parsedKey.data.sourceId.startsWith(enteredPrefix)) reasons.push('entered sources are for what people enter')
  if (!isPeriod(entry.value.validFrom, entry.value.validTo)) reasons.push('it ends before it begins')
  if (type === 'CROSS_LINK' && from === to) reasons.push('an area cannot be linked with itself')
  if (type === 'CROSS_LINK' && from > to) reasons.push('the lower id comes first: swap from and to')
  return { value: { id, type, from, to, properties }, name: `${from} → ${to}`, reasons, entry }
}

function without(value: Properties, names: readonly string[]): Properties {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)))
}
