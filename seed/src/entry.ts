import { vocabulary } from '@korskoppling/cypher'
import { z } from 'zod'
import type { DataFile } from './data-files.ts'
import type { Reject } from './reject.ts'

export type Properties = Record<string, unknown>

/** A line of a data file before it is checked. */
export interface Entry {
  file: string
  line: number
  value: Properties
}

/** What the path of a file says of its entries. */
export type Place =
  | { what: 'thing'; label: vocabulary.Label; kind: string | undefined }
  | { what: 'statement'; type: vocabulary.StatementType }

/** `nodes/Actor/Company.jsonl` holds actors that are companies; `undefined` where the path says nothing known. */
export function placeOf(path: string): Place | undefined {
  const [folder, name = '', kind, ...more] = path.replace(/\.jsonl$/, '').split('/')
  if (more.length > 0) return undefined
  if (folder === 'relations' && kind === undefined && isType(name)) return { what: 'statement', type: name }
  // What people entered is theirs: it lives in the graph and in saved records, never in the data files.
  if (folder === 'sources' && kind === undefined && name !== 'entered' && isKind('Source', name))
    return { what: 'thing', label: 'Source', kind: name }
  if (folder === 'nodes' && name !== 'Source' && isLabel(name) && (kind === undefined || isKind(name, kind)))
    return { what: 'thing', label: name, kind }
  return undefined
}

/** The lines of a file that are JSON objects; the others go to `rejects`. */
export function entriesOf(file: DataFile, rejects: Reject[]): Entry[] {
  return file.lines.flatMap((text, index) => {
    const at = { file: file.path, line: index + 1 }
    const reject = (reason: string): [] => {
      rejects.push({ ...at, entry: text.slice(0, 60), reason })
      return []
    }
    try {
      const value: unknown = JSON.parse(text)
      const object = z.record(z.string(), z.unknown()).safeParse(value)
      return object.success ? [{ ...at, value: object.data }] : reject('expected a JSON object')
    } catch (error) {
      return reject(`not JSON: ${error instanceof Error ? error.message : String(error)}`)
    }
  })
}

/** One sentence per fault, with the property's name in the file. */
export function faults(error: z.ZodError): string[] {
  return error.issues.map((issue) => {
    const [first = '', ...rest] = issue.path.map(String)
    const name = [first === 'sourceIds' ? 'sources' : first, ...rest].join('.')
    return name === '' ? issue.message : `${name}: ${issue.message}`
  })
}

/** Whether a period can be: an end as coarse as `2020` covers the whole year. */
export function isPeriod(from: unknown, to: unknown): boolean {
  return typeof from !== 'string' || typeof to !== 'string' || from.slice(0, to.length) <= to
}

function isLabel(name: string): name is vocabulary.Label {
  return Object.hasOwn(vocabulary.kindsByLabel, name)
}

function isKind(label: vocabulary.Label, kind: string): boolean {
  return (vocabulary.kindsByLabel[label] as readonly string[]).includes(kind)
}

function isType(name: string): name is vocabulary.StatementType {
  return Object.hasOwn(vocabulary.endsByType, name)
}
