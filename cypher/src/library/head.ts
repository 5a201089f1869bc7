import { KorskopplingError } from '../errors.ts'

/** One line of a head: `// title sv: …` or `// parameter region: {…}`. */
export interface HeadLine {
  key: string
  text: string
  /** One-based. */
  line: number
}

export interface Headed {
  head: HeadLine[]
  /** What stands below the head, without blank lines around it. */
  statement: string
}

/** A file of the library, or none: a text that a person hands in, whose faults are BAD_INPUT instead of BAD_DATA. */
export type Where = string | undefined

const headLine = /^\/\/ ((?:title|about)(?: sv| nb)?|parameter \w+|show|example|empty on purpose): (.*)$/

/** Takes the head from the statement: the comment lines at the top, up to the first line that is none. */
export function readHead(text: string, where?: Where): Headed {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  const end = lines.findIndex((line) => !line.startsWith('//'))
  const top = end === -1 ? lines : lines.slice(0, end)
  const head = top.map((said, i) => {
    const [, key, rest] = headLine.exec(said) ?? []
    if (key === undefined || rest === undefined) {
      throw fault({ where, line: i + 1 }, `"${said}" is no line of a head; a remark stands below a blank line`)
    }
    return { key, text: rest.trim(), line: i + 1 }
  })
  for (const { key, line } of head) {
    if (head.some((other) => other.key === key && other.line < line))
      throw fault({ where, line }, `${key} is there twice`)
  }
  const statement = lines.slice(top.length).join('\n').trim()
  if (statement === '') throw fault({ where, line: lines.length }, 'there is no statement below the head')
  return { head, statement }
}

/** The JSON of a head line. */
export function jsonOf({ text, line, key }: HeadLine, where: Where): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw fault({ where, line }, `${key}: expected JSON: ${cause instanceof Error ? cause.message : ''}`)
  }
}

export function fault({ where, line }: { where: Where; line: number }, problem: string): KorskopplingError {
  if (where === undefined) return new KorskopplingError('BAD_INPUT', `line ${line}: ${problem}`, { facts: { line } })
  return new KorskopplingError('BAD_DATA', `${where}:${line}: ${problem}`, { facts: { file: where, line } })
}
