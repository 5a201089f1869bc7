import type { PlanStep } from '../ask/asked.ts'
import { isSign, isWord, type Token } from './lexer.ts'
import { placeAt, type Reason, reasons, refusal } from './refusal.ts'

/** What the database says that it would do. */
interface Plan {
  /** `r`, `rw`, `w`, or `s` for the schema and for the server itself. */
  type: string
  plan: readonly PlanStep[]
}

/** Of type `r` all the same, though they look at the server or beyond it. */
const closedOperators = /^(Show|Terminate)\w*|^LoadCSV/

/** Lets through only what the database itself takes for reading the graph. */
export function guardPlan({ type, plan }: Plan, statement: string, tokens: readonly Token[]): void {
  const closed = plan.find(({ operator }) => closedOperators.test(operator))
  if (type === 'r' && !closed) return
  const token = tokens.find((each, i) => isWord(each, ...writing) && isClause(tokens, i))
  const place = token ? placeAt(statement, token.offset) : null
  throw refusal({ guard: 'plan', place, ...(closed ? beyond(closed) : refused(type, tokens)) })
}

const writing = [
  'CREATE',
  'MERGE',
  'INSERT',
  'SET',
  'REMOVE',
  'DELETE',
  'DETACH',
  'NODETACH',
  'FOREACH',
  'DROP',
  'ALTER',
]

/** For the place only: not a property, a label, an alias, a key or a variable. */
function isClause(tokens: readonly Token[], i: number): boolean {
  const [before, after] = [tokens[i - 1], tokens[i + 1]]
  const named = isWord(before, 'AS') || ['.', ':', '$', '&'].some((sign) => isSign(before, sign))
  return !named && ![':', '.', ',', ')', ']', '}'].some((sign) => isSign(after, sign))
}

/** Type `s` are indexes and constraints, which are part of the graph, and the server with its users. */
function refused(type: string, tokens: readonly Token[]): Reason {
  const schema = tokens.some((token) => isWord(token, 'INDEX', 'CONSTRAINT'))
  return type === 's' && !schema ? reasons.admin : reasons.write
}

function beyond({ operator }: PlanStep): Reason {
  return operator === 'LoadCSV' ? reasons.loadCsv : reasons.admin
}
