import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Value } from '../ask/asked.ts'
import { expandFragments } from '../holds.ts'
import { queriesFolder } from '../query.ts'
import { problemWithNames } from './check-names.ts'
import { fault } from './head.ts'
import { parseQuestionFile } from './question-file.ts'
import type { QuestionFile, Texts } from './question-shape.ts'
import { type QuestionTheme, questionThemes } from './themes.ts'

/** A question that ships with the product. */
export interface LibraryQuestion extends QuestionFile {
  /** `theme/name`, its path below `cypher/queries/library`. */
  id: string
  theme: QuestionTheme
  about: Texts
  example: Readonly<Record<string, Value>>
}

/** All questions that ship with the product, by theme and name. A file that is wrong stops the start. */
export const library: readonly LibraryQuestion[] = themes().flatMap((theme) =>
  readdirSync(join(queriesFolder, 'library', theme))
    .toSorted()
    .map((file) => readQuestion(theme, file)),
)

function themes(): QuestionTheme[] {
  const there = readdirSync(join(queriesFolder, 'library')).filter((folder) => folder !== 'choices')
  const stranger = there.find((folder) => !Object.hasOwn(questionThemes, folder))
  if (stranger !== undefined) throw fault({ where: `library/${stranger}`, line: 1 }, 'is no theme')
  return (Object.keys(questionThemes) as QuestionTheme[]).filter((theme) => there.includes(theme))
}

const byId = new Map(library.map((question) => [question.id, question]))

/** The question of this id, or undefined. */
export function libraryQuestion(id: string): LibraryQuestion | undefined {
  return byId.get(id)
}

const texts = new Set(library.map(({ statement }) => statement))

/** Whether a text is, letter for letter, the statement of a question that ships with the product. */
export function isLibraryStatement(statement: string): boolean {
  return texts.has(statement)
}

function readQuestion(theme: QuestionTheme, file: string): LibraryQuestion {
  const where = `library/${theme}/${file}`
  const question = parseQuestionFile(readFileSync(join(queriesFolder, where), 'utf8'), where)
  const { about, example } = question
  if (!about || !example) throw fault({ where, line: 1 }, 'expected "// about: …" and "// example: {…}"')
  const statement = expandFragments(question.statement, where)
  const problem = problemWithNames({ ...question, statement })
  if (problem !== undefined) throw fault({ where, line: 1 }, problem)
  return { ...question, id: `${theme}/${file.replace(/\.cypher$/, '')}`, theme, about, example, statement }
}
