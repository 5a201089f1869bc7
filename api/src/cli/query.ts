import type { CAC } from 'cac'
import { wholeAnswer } from '../query/whole-answer.ts'
import { fillIn } from '../questions/fill-in.ts'
import { type Asking, type AskingOptions, dayText, printAnswer, say, tell } from './asking.ts'
import { type ParameterOptions, parametersOf } from './parameters-of.ts'
import { planText } from './plan-text.ts'
import { statementOf } from './statement-of.ts'
import { visible } from './visible.ts'
import { withStoppable } from './with-graph.ts'
import { writeOut } from './write-out.ts'

interface Options extends AskingOptions, ParameterOptions {
  file?: string
  asOf?: string | number
  explain?: boolean
  profile?: boolean
}

/** `korskoppling query`: a statement of one's own that only reads. */
export function queryCommand(cli: CAC): void {
  cli
    .command('query [statement]', 'Run a Cypher statement that only reads; "-" or nothing reads it from stdin')
    .option('--file <file>', 'Read the statement from this file')
    .option('--param <name=value>', 'A value of $name: 5, 2.5, true, text, or JSON such as {"$date":"2024-02-29"}')
    .option('--params <file>', 'Values from a JSON file, by name')
    .option('--as-of <day>', 'The day of $asOf and $columns (default: today in Stockholm)')
    .option('--format <format>', 'table, csv, json or ndjson (default: table on a terminal, else csv)')
    .option('--max-rows <n>', 'Stop after so many rows (default: 5,000 for a table, else 1,000,000)')
    .option('--max-seconds <n>', 'Stop after so long (default: 10 for a table, else 120)')
    .option('--explain', 'Show the plan; nothing runs')
    .option('--profile', 'Run it and show the plan with what each step cost')
    .example("korskoppling query 'MATCH (r:Region) RETURN r.name ORDER BY r.name' | head")
    .action((statement: string | undefined, options: Options) => runQuery(statement, options))
}

async function runQuery(argument: string | undefined, options: Options): Promise<void> {
  const [statement, given] = [await statementOf(argument, options.file), await parametersOf(options)]
  await withStoppable(async (graph, signal) => {
    const parameters = await fillIn(graph, statement, { parameters: given, asOf: dayText(options.asOf), signal })
    const asking = { graph, asked: { statement, parameters }, signal }
    if (options.explain) await printPlan(asking)
    else if (options.profile) await printProfile(asking, options)
    else await printAnswer(asking, options)
  })
}

async function printPlan({ graph, asked, signal }: Asking): Promise<void> {
  const { plan, type } = await graph.explain(asked.statement, asked.parameters, { signal })
  await writeOut(visible(planText(plan)))
  if (type !== 'r') say('it would be refused: it does not only read')
}

/** The rows are read and left aside: the plan is what was asked for. */
async function printProfile({ graph, asked, signal }: Asking, options: AskingOptions): Promise<void> {
  const limits = { rows: options.maxRows, seconds: options.maxSeconds }
  const end = await wholeAnswer(graph, { ...asked, statement: `PROFILE ${asked.statement}` }, { limits, signal })
  await writeOut(visible(planText(end.plan ?? [])))
  tell(end, options)
}
