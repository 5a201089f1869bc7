import {
  type AnswerEnd,
  type AskLimits,
  type Graph,
  highestLimits,
  KorskopplingError,
  type Notice,
  usualLimits,
} from '@korskoppling/cypher'
import type { Asked } from '../query/asked.ts'
import { pour } from '../query/pour.ts'
import { type AnswerFormat, answerFormats } from './answer-formats.ts'
import { planText } from './plan-text.ts'
import { visible } from './visible.ts'

/** Options of every command that prints rows. */
export interface AskingOptions {
  format?: string
  maxRows?: number
  maxSeconds?: number
}

export interface Asking {
  graph: Graph
  asked: Asked
  signal: AbortSignal
}

/**
 * Runs a statement: rows to stdout, notices and what cut them short to stderr. The exit code is 1 when a limit that
 * nobody asked for left rows out.
 */
export async function printAnswer({ graph, asked, signal }: Asking, options: AskingOptions): Promise<void> {
  const format = formatOf(options)
  const answering = await graph.ask(asked.statement, asked.parameters, { limits: limitsOf(options, format), signal })
  await pour(answerFormats[format](answering), process.stdout, signal)
  const end = await answering.end()
  if (end.plan !== null) say(planText(end.plan).trimEnd())
  tell(end, options)
  if (format === 'table') say(`${end.rows} ${end.rows === 1 ? 'row' : 'rows'} in ${end.milliseconds} ms`)
}

/** Notices, and the limit that cut the answer short; sets the exit code. */
export function tell(
  { notices, limit, limits }: Pick<AnswerEnd, 'notices' | 'limit' | 'limits'>,
  options: AskingOptions,
): void {
  for (const notice of notices) say(noticeText(notice))
  if (limit === null) return
  const asked = { rows: options.maxRows, seconds: options.maxSeconds, bytes: undefined }[limit] !== undefined
  const raise = limit === 'bytes' ? '' : `; --max-${limit} sets it`
  say(`incomplete: cut short by the limit of ${limits[limit]} ${limit}${raise}`)
  if (!asked) process.exitCode = 1
}

export function say(line: string): void {
  process.stderr.write(`${visible(line)}\n`)
}

function noticeText({ title, description, suggestion, line, column }: Notice): string {
  const where = line === null ? '' : ` (line ${line}, column ${column ?? 1})`
  const meant = suggestion === null ? '' : `; did you mean ${suggestion}?`
  return `note: ${description === '' ? title : description}${where}${meant}`
}

/** What stands behind `--as-of`; the parser makes a number of a year alone. */
export function dayText(given: string | number | undefined): string | undefined {
  return given === undefined ? undefined : String(given)
}

/** On a terminal a table, in a pipe or file CSV. */
export function formatOf({ format = process.stdout.isTTY ? 'table' : 'csv' }: AskingOptions): AnswerFormat {
  if (format in answerFormats) return format as AnswerFormat
  throw new KorskopplingError(
    'BAD_INPUT',
    `--format is one of ${Object.keys(answerFormats).join(', ')}, not "${format}"`,
  )
}

/** What a person reads is cut early, what a program reads only by the highest limits. */
function limitsOf({ maxRows, maxSeconds }: AskingOptions, format: AnswerFormat): AskLimits {
  const usual = format === 'table' ? usualLimits : highestLimits
  return { ...usual, rows: maxRows ?? usual.rows, seconds: maxSeconds ?? usual.seconds }
}
