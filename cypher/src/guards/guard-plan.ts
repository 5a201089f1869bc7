import type { PlanStep } from '../ask/asked.ts'
import { isSign, isWord, type Token } from './lexer.ts'
import { placeAt, type Refused, refusal } from './refusal.ts'

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
  const named =
    isWord(before, 'AS') || ['.', ':', '$', '|', '&'].some((sign) => isSign(before, sign) && !isCall(tokens, i))
  return !named && ![':', '.', ',', ')', ']', '}'].some((sign) => isSign(after, sign))
}

/** `FOREACH (x IN list | CREATE …)`: here the bar does not stand between labels. */
function isCall(tokens: readonly Token[], i: number): boolean {
  return isSign(tokens[i - 1], '|') && (isSign(tokens[i + 1], '(') || tokens[i + 1]?.kind === 'name')
}

type Reason = Pick<Refused, 'rule' | 'why' | 'instead'>

function refused(type: string, [first]: readonly Token[]): Reason {
  const schema = isWord(first, 'CREATE', 'DROP')
  if (type === 's' && !schema) return administration
  return {
    rule: 'write',
    why: 'this would write, and here statements can only read',
    instead: 'Change the graph in its views, or by the mutations of the API.',
  }
}

const administration: Reason = {
  rule: 'admin',
  why: 'the server itself is neither shown nor steered here',
  instead: 'CALL db.labels(), db.relationshipTypes(), db.propertyKeys() and db.schema.* tell what the graph holds.',
}

function beyond({ operator }: PlanStep): Reason {
  if (operator !== 'LoadCSV') return administration
  return {
    rule: 'load_csv',
    why: 'files and addresses outside the graph are closed',
    instead: 'Give the rows as a parameter and read them with UNWIND $rows AS row.',
  }
}
