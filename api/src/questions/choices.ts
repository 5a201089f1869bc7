import {
  type ChoiceRow,
  type ChoicesFrom,
  choicesQueries,
  fold,
  type Graph,
  type QuestionFile,
  readChoices,
  type Texts,
  today,
  type Value,
  wordsOf,
} from '@korskoppling/cypher'
import { fillIn } from './fill-in.ts'
import { refusedValue, valueOf, type Values } from './values.ts'

/** Beyond this a list is searched rather than read. */
const mostChoices = 500

export interface Choice {
  value: Value
  text: Texts
  /** Such as the region of an area. */
  detail: string | null
}

export interface AskedChoices {
  /** Name of the parameter to choose for. */
  parameter: string
  /** What was chosen so far; what is missing is as by default. */
  parameters?: Values | undefined
  asOf?: string | undefined
  /** Words that a choice must hold. */
  text?: string | undefined
  signal?: AbortSignal | undefined
}

/**
 * What a parameter can be chosen from, in order; 500 at most. Nothing for a parameter that is typed. BAD_INPUT names a
 * parameter that is none, or must be chosen before this one.
 */
export async function choicesOf(graph: Graph, question: QuestionFile, asked: AskedChoices): Promise<Choice[]> {
  const parameter = question.parameters.find(({ name }) => name === asked.parameter)
  if (!parameter) throw refusedValue(asked.parameter, 'there is no parameter of this name')
  const choices = parameter.from ? await allChoices(graph, question, { ...asked, from: parameter.from }) : []
  return withWords(choices, asked.text).slice(0, mostChoices)
}

async function allChoices(
  graph: Graph,
  question: QuestionFile,
  { from, ...asked }: AskedChoices & { from: ChoicesFrom },
): Promise<Choice[]> {
  if ('list' in from) return from.list.map((choice) => ({ ...choice, detail: null }))
  const { asOf = today(), signal } = asked
  if ('label' in from) {
    const rows = await graph.read(readChoices, { label: from.label, kind: from.kind ?? null, asOf }, { signal })
    return rows.map(({ value, detail, ...text }) => ({ value, text, detail }))
  }
  return await byQuery(graph, question, { ...asked, query: from.query })
}

async function byQuery(
  graph: Graph,
  { parameters }: QuestionFile,
  { query: name, asOf, signal, parameters: given = {} }: AskedChoices & { query: string },
): Promise<Choice[]> {
  const query = choicesQueries.get(name)
  if (!query) return []
  const before = parameters.filter((parameter) => query.needs.includes(parameter.name))
  const chosen = Object.fromEntries(before.map((parameter) => [parameter.name, valueOf(parameter, given)]))
  const onDay = given.asOf == null ? chosen : { ...chosen, asOf: given.asOf }
  const filled = await fillIn(graph, query.text, { parameters: onDay, asOf, signal })
  return (await graph.read(query, filled, { signal })).map(choiceOf)
}

function choiceOf({ value, text, en, sv, nb, detail }: ChoiceRow): Choice {
  const usual = text ?? en ?? (typeof value === 'string' ? value : JSON.stringify(value))
  return { value, text: { en: en ?? usual, sv: sv ?? usual, nb: nb ?? usual }, detail: detail ?? null }
}

function withWords(choices: Choice[], text: string | undefined): Choice[] {
  const words = wordsOf(text ?? '').map((word) => word.text)
  if (words.length === 0) return choices
  return choices.filter((choice) => {
    const said = fold([...Object.values(choice.text), choice.detail ?? ''].join(' '))
    return words.every((word) => said.includes(word))
  })
}
