import type { Finding } from './facts.ts'
import { nearest } from './nearest.ts'
import type { Schema } from './schema.ts'

/** A remark of the language support, as its worker hands it over. */
export interface Remark {
  from: number
  to: number
  severity: 'error' | 'warning'
  message: string
}

type Read = (remark: Remark & { text: string }, schema: Schema) => Omit<Finding, 'from' | 'to' | 'severity'> | undefined

/** The language support knows its remarks by their words only; each reader takes those it understands. */
const readers: readonly Read[] = [
  ({ text, message }, { labels }) => named('label', message.startsWith('Label '), text, labels.keys()),
  ({ text, message }, { types }) => named('type', message.startsWith('Relationship type '), text, types.keys()),
  ({ text, message }, { properties }) =>
    named('property', message.includes('is not present in the database'), text, properties.keys()),
  ({ message }) => {
    const name = /^Variable `(.+)` not defined/u.exec(message)?.[1]
    return name === undefined ? undefined : { kind: 'variable', subject: name }
  },
  ({ message }) => {
    const [, input, expected = ''] = /^Invalid input '(.*?)': expected (.*)/su.exec(message) ?? []
    if (input === undefined || input === '') return undefined
    const keywords = [...expected.matchAll(/'([A-Z ]+)'/gu)].map(([, word = '']) => word)
    return { kind: 'input', subject: input, instead: nearest(input, keywords), detail: message }
  },
  ({ message }) => (message.includes('cartesian product') ? { kind: 'product', subject: '' } : undefined),
  ({ text, message }) =>
    message.startsWith('Failed to parse string literal') ? { kind: 'quote', subject: text } : undefined,
  ({ message }) =>
    message.startsWith('Query cannot conclude with') || message.startsWith("Invalid input ''")
      ? { kind: 'unfinished', subject: '', detail: message }
      : undefined,
]

function named(
  kind: 'label' | 'type' | 'property',
  fits: boolean,
  ...[text, names]: [string, Iterable<string>]
): ReturnType<Read> {
  if (!fits) return undefined
  const subject = text.replaceAll('`', '')
  return { kind, subject, instead: nearest(subject, names) }
}

/** What to say of a statement, in the order of the text. */
export function findingsOf(statement: string, remarks: readonly Remark[], schema: Schema): Finding[] {
  const commands = clientCommands(statement)
  if (commands.length > 0) return commands
  const found = remarks.map((remark): Finding => {
    const text = statement.slice(remark.from, remark.to)
    const read = readers.map((reader) => reader({ ...remark, text }, schema)).find((known) => known !== undefined)
    const { from, to, severity, message } = remark
    return { from, to, severity, ...(read ?? { kind: 'other', subject: text, detail: message }) }
  })
  // What is unfinished goes without saying where something before it cannot be read.
  const unreadable = found.some(({ kind, severity }) => severity === 'error' && kind !== 'unfinished')
  return found.filter(({ kind }) => !(unreadable && kind === 'unfinished'))
}

/** Lines such as `:param x => 1` at the head of a text, which other programs take themselves and never send on. */
export function clientCommands(statement: string): Finding[] {
  const found: Finding[] = []
  let from = 0
  for (const line of statement.split('\n')) {
    const command = /^\s*(:[a-z][\w-]*)/iu.exec(line)?.[1]
    if (command === undefined && !/^\s*(?:\/\/.*)?$/u.test(line)) break
    const start = from + line.indexOf(':')
    if (command !== undefined)
      found.push({ from: start, to: from + line.length, severity: 'error', kind: 'command', subject: command })
    from += line.length + 1
  }
  return found
}
