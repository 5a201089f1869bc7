import { enum as oneOf, object, optional, record, string, unknown, type ZodMiniType } from 'zod/mini'
import { nodeTypes } from '../../../app/node-types.ts'
import type { Language } from '../../../app/language.ts'
import type { Label } from '../../../../generated/operations.ts'
import type { Value } from '../facts.ts'
import { parameterTypes } from '../form/parameter-types.ts'
import type { ParameterDraft, QuestionDraft, ShowDraft } from './draft.ts'

/** Why a file is no question: the line, one-based, where there is one. */
export class UnreadableQuestion extends Error {
  readonly line: number | undefined

  constructor(line: number | undefined) {
    super('no question')
    this.line = line
  }
}

const headLine = /^\/\/ ([a-z]+(?: \w+)*): (.*)$/u

const shape = object({
  type: oneOf(parameterTypes),
  title: optional(record(string(), string())),
  default: optional(unknown()),
  from: optional(object({ label: optional(string()), kind: optional(string()) })),
})
const showShape = object({
  as: oneOf(['table', 'graph', 'bar', 'matrix', 'line']),
  label: optional(string()),
  value: optional(string()),
  series: optional(string()),
})

/**
 * Reads a `.cypher` file: a head of comment lines, then the statement. A file without a head is a statement, called after
 * its file. Throws `UnreadableQuestion`.
 */
export function readQuestionText(
  text: string,
  { file, language }: { file: string; language: Language },
): QuestionDraft {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  const end = lines.findIndex((line) => !headLine.test(line))
  const top = end === -1 ? lines.length : end
  const head = new Map(
    lines.slice(0, top).map((line, index) => {
      const [, key = '', said = ''] = headLine.exec(line) ?? []
      return [key, { said: said.trim(), line: index + 1 }]
    }),
  )
  const statement = lines.slice(top).join('\n').trim()
  if (statement === '') throw new UnreadableQuestion(undefined)
  const words = (key: string): string => (head.get(`${key} ${language}`) ?? head.get(key))?.said ?? ''
  const show = head.get('show')
  return {
    title: words('title') || file.replace(/\.\w+$/u, ''),
    description: words('about'),
    statement,
    visibility: 'mine',
    parameters: [...head].flatMap(([key, line]) =>
      key.startsWith('parameter ') ? [parameter(key, line, language)] : [],
    ),
    show: show === undefined ? { as: 'table' } : (readJson(showShape, show) satisfies ShowDraft),
  }
}

interface Said {
  said: string
  line: number
}

function parameter(key: string, line: Said, language: Language): ParameterDraft {
  const name = key.slice('parameter '.length)
  const { type, title, from, default: usual } = readJson(shape, line)
  const label = nodeTypes.find((one) => one === from?.label)
  return {
    name,
    type,
    title: title?.[language] ?? title?.en ?? name,
    default: usual as Value | undefined,
    from: label === undefined ? undefined : { label: label as Label, kind: from?.kind },
  }
}

function readJson<T>(schema: ZodMiniType<T>, { said, line }: Said): T {
  try {
    return schema.parse(JSON.parse(said))
  } catch {
    throw new UnreadableQuestion(line)
  }
}
