import { z } from 'zod'
import type { Value } from '../ask/asked.ts'
import { fault, type Headed, type HeadLine, jsonOf, readHead, type Where } from './head.ts'
import {
  type QuestionFile,
  questionParameter,
  questionShow,
  type QuestionParameter,
  type Texts,
} from './question-shape.ts'
import { problemOf } from './value-types.ts'

const languages = ['en', 'sv', 'nb'] as const
const example = z.record(z.string(), z.json())

/**
 * Reads a question: a head of comment lines, then the statement. A file of the library, named by `where`, says
 * everything in three languages; in what a person hands in, English stands for the languages that are missing.
 * BAD_DATA with file and line, or BAD_INPUT with the line.
 */
export function parseQuestionFile(text: string, where?: Where): QuestionFile {
  const headed = readHead(text, where)
  const title = textsOf('title', headed, where)
  if (!title) throw fault({ where, line: 1 }, 'expected "// title: …"')
  const parameters = parametersOf(headed, where)
  const show = lineOf(headed, 'show')
  const reason = lineOf(headed, 'empty on purpose')?.text
  return {
    title,
    about: textsOf('about', headed, where),
    parameters,
    show: show ? parsed(questionShow, show, where) : { as: 'table' },
    example: exampleOf(headed, parameters, where),
    emptyOnPurpose: reason,
    statement: headed.statement,
  }
}

/** Writes what `parseQuestionFile` reads. */
export function writeQuestionFile(question: QuestionFile): string {
  const { title, about, parameters, show, example, emptyOnPurpose, statement } = question
  const head = [
    ...textLines('title', title),
    ...(about ? textLines('about', about) : []),
    ...parameters.map(({ name, ...rest }) => `parameter ${name}: ${JSON.stringify(rest)}`),
    `show: ${JSON.stringify(show)}`,
    ...(example ? [`example: ${JSON.stringify(example)}`] : []),
    ...(emptyOnPurpose === undefined ? [] : [`empty on purpose: ${emptyOnPurpose}`]),
  ]
  const below = statement.startsWith('//') ? `\n${statement}` : statement
  return `${head.map((line) => `// ${line}`).join('\n')}\n${below}\n`
}

/** What is the same in all languages, as in a saved question, is written once. */
function textLines(key: string, texts: Texts): string[] {
  const same = texts.sv === texts.en && texts.nb === texts.en
  const lines = same
    ? [`${key}: ${texts.en}`]
    : [`${key}: ${texts.en}`, `${key} sv: ${texts.sv}`, `${key} nb: ${texts.nb}`]
  // A text of several lines would end the head.
  return lines.map((line) => line.replaceAll(/\s*\n\s*/g, ' '))
}

function lineOf({ head }: Headed, key: string): HeadLine | undefined {
  return head.find((one) => one.key === key)
}

function textsOf(key: 'title' | 'about', headed: Headed, where: Where): Texts | undefined {
  const [en, sv, nb] = languages.map((language) => lineOf(headed, language === 'en' ? key : `${key} ${language}`))
  for (const line of [en, sv, nb]) if (line?.text === '') throw fault({ where, line: line.line }, `${key} is empty`)
  if (where !== undefined && !(en && sv && nb)) {
    throw fault({ where, line: 1 }, `expected "// ${key}: …", "// ${key} sv: …" and "// ${key} nb: …"`)
  }
  return en && { en: en.text, sv: sv?.text ?? en.text, nb: nb?.text ?? en.text }
}

function parametersOf(headed: Headed, where: Where): QuestionParameter[] {
  return headed.head
    .filter(({ key }) => key.startsWith('parameter '))
    .map((line) => {
      const said = jsonOf(line, where)
      const own = typeof said === 'object' && said !== null ? said : {}
      return parsed(questionParameter, { ...line, said: { ...own, name: line.key.slice('parameter '.length) } }, where)
    })
}

function exampleOf(headed: Headed, parameters: readonly QuestionParameter[], where: Where): QuestionFile['example'] {
  const line = lineOf(headed, 'example')
  if (!line) return undefined
  const given: Record<string, Value> = parsed(example, line, where)
  for (const [name, value] of Object.entries(given)) {
    const declared = parameters.find((parameter) => parameter.name === name)
    const problem =
      name === 'asOf'
        ? problemOf({ type: 'date' }, value)
        : declared
          ? problemOf(declared, value)
          : 'no parameter of this name'
    if (problem !== undefined) throw fault({ where, line: line.line }, `example: ${name}: ${problem}`)
  }
  return given
}

/** `said` where the JSON of the line was read already. */
function parsed<T>(schema: z.ZodType<T>, line: HeadLine & { said?: unknown }, where: Where): T {
  const result = schema.safeParse('said' in line ? line.said : jsonOf(line, where))
  if (result.success) return result.data
  const [issue] = result.error.issues
  const at = [line.key, ...(issue?.path ?? []).map(String)].join('.')
  throw fault({ where, line: line.line }, `${at}: ${issue?.message ?? ''}`)
}
