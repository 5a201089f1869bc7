import { KorskopplingError } from '@korskoppling/cypher'
import type { CAC } from 'cac'
import { csvForms, csvLine } from '../query/csv.ts'
import { listQuestions } from '../questions/list-questions.ts'
import { prepareQuestion } from '../questions/prepare-question.ts'
import { type AskingOptions, dayText, formatOf, printAnswer } from './asking.ts'
import { type ParameterOptions, parametersOf } from './parameters-of.ts'
import { tableOf } from './table.ts'
import { withGraph, withStoppable } from './with-graph.ts'
import { writeOut } from './write-out.ts'

interface Options extends AskingOptions, ParameterOptions {
  asOf?: string | number
  list?: boolean
  mine?: string
}

/** `korskoppling question`: the questions that ship with the product, and those that people saved. */
export function questionCommand(cli: CAC): void {
  cli
    .command('question [id]', 'Ask a question of the library, or a saved one')
    .option('--list', 'List all questions with their parameters, or those that hold the words that are given')
    .option('--mine <name>', 'List also what the person of this name saved for themselves')
    .option('--param <name=value>', 'A value; what is left out is as by default')
    .option('--params <file>', 'Values from a JSON file, by name')
    .option('--as-of <day>', 'As the graph was on this day (default: today in Stockholm)')
    .option('--format <format>', 'table, csv, json or ndjson (default: table on a terminal, else csv)')
    .option('--max-rows <n>', 'Stop after so many rows (default: 5,000 for a table, else 1,000,000)')
    .option('--max-seconds <n>', 'Stop after so long (default: 10 for a table, else 120)')
    .example('korskoppling question bridges/bridging-actors --param region=territory:se221')
    .action((id: string | undefined, options: Options) => (options.list ? list(id, options) : ask(id, options)))
}

async function ask(id: string | undefined, options: Options): Promise<void> {
  if (id === undefined) throw new KorskopplingError('BAD_INPUT', 'name a question by its id; --list shows all')
  const given = { id, parameters: await parametersOf(options), asOf: dayText(options.asOf) }
  await withStoppable(async (graph, signal) => {
    const asked = await prepareQuestion(graph, { ...given, signal })
    await printAnswer({ graph, asked, signal }, options)
  })
}

/** The library, then the saved ones: those for everyone and those of the person named. */
async function list(text: string | undefined, options: Options): Promise<void> {
  const questions = await withGraph((graph) => listQuestions(graph, { text, mine: options.mine }))
  const listed = questions.map(({ id, file: { title, parameters } }) => ({
    id,
    title: title.en,
    parameters: parameters.map(({ name, default: usual }) => (usual === undefined ? name : `${name}=${plain(usual)}`)),
  }))
  await writeOut(lists[formatOf(options)](listed))
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

interface Listed {
  id: string
  title: string
  /** With their defaults. */
  parameters: string[]
}

const columns = ['id', 'title', 'parameters']
const cells = ({ id, title, parameters }: Listed) => [id, title, parameters.join(' ')]

const lists = {
  table: (questions) => tableOf(columns, questions.map(cells)),
  csv: (questions) => [columns, ...questions.map(cells)].map((row) => csvLine(row, csvForms.plain)).join(''),
  json: (questions) => `${JSON.stringify(questions, undefined, 2)}\n`,
  ndjson: (questions) => questions.map((question) => `${JSON.stringify(question)}\n`).join(''),
} satisfies Record<string, (questions: Listed[]) => string>
