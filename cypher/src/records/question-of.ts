import { problemWithNames } from '../library/check-names.ts'
import { parseQuestionFile, writeQuestionFile } from '../library/question-file.ts'
import {
  type QuestionFile,
  questionParameter,
  questionShow,
  type QuestionParameter,
  type Texts,
} from '../library/question-shape.ts'
import { badInput, parse } from './parse.ts'
import type { NewParameter, NewQuestion } from './question-shape.ts'

/** What a person saves, as the file that is kept; BAD_INPUT with the path. */
export function fileOf({ title, description, statement, parameters, show }: NewQuestion): string {
  const question: QuestionFile = {
    title: inEach(title),
    about: description === undefined ? undefined : inEach(description),
    parameters: parameters.map((parameter, i) => parameterOf(parameter, `parameters.${i}`)),
    show: show ? parse(questionShow, show, 'show') : { as: 'table' },
    statement,
  }
  const problem = problemWithNames(question)
  if (problem !== undefined) throw badInput('parameters', problem)
  const file = writeQuestionFile(question)
  parseQuestionFile(file)
  return file
}

/** A person writes in one language, and names stay as they are. */
function inEach(text: string): Texts {
  const words = text.replaceAll(/\s+/g, ' ')
  return { en: words, sv: words, nb: words }
}

function parameterOf(given: NewParameter, path: string): QuestionParameter {
  const { name, type, title, default: usual, min, max, ...choices } = given
  const from = choicesOf(choices, path)
  const bounds = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
  const parameter = {
    name,
    type,
    title: inEach(title ?? name),
    ...(usual !== undefined && { default: usual }),
    ...bounds,
  }
  return parse(questionParameter, from === undefined ? parameter : { ...parameter, from }, path)
}

function choicesOf({ label, kind, list, query }: Partial<NewParameter>, path: string): object | undefined {
  const given = [label, list, query].filter((one) => one !== undefined)
  if (given.length > 1) throw badInput(path, 'expected one of label, list and query')
  if (kind !== undefined && label === undefined) throw badInput(`${path}.kind`, 'expected a label with it')
  if (label !== undefined) return { label, kind }
  if (list !== undefined) return { list: list.map(({ value, text }) => ({ value, text: inEach(text) })) }
  return query === undefined ? undefined : { query }
}
