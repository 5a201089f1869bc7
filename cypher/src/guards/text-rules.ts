import { isSign, isWord, type Token } from './lexer.ts'
import { reasons } from './refusal.ts'
import { behindName, dottedName, findWords, opensName, type TextRule } from './words.ts'
import { rangeRule } from './range-rule.ts'

/** One closing semicolon is no second statement. */
const secondStatement: TextRule = (tokens) => {
  const end = tokens.findIndex((token) => isSign(token, ';'))
  const token = end < 0 ? undefined : tokens[end + 1]
  if (!token) return undefined
  return { rule: 'second_statement', token, why: 'a second statement begins here', instead: 'Run them one by one.' }
}

/** It would choose another planner, runtime or language version than the one that the guards know. */
const prefix: TextRule = ([token]) => {
  if (isWord(token, 'EXPLAIN', 'PROFILE'))
    return { rule: 'prefix', token, why: 'EXPLAIN and PROFILE do not go together', instead: 'Write one of the two.' }
  if (!isWord(token, 'CYPHER')) return undefined
  const instead = 'Leave CYPHER and its options out.'
  return { rule: 'prefix', token, why: 'options for the planner are not taken', instead }
}

const loadCsv: TextRule = (tokens) => {
  const token = findWords(tokens, [['LOAD'], ['CSV']])
  if (!token) return undefined
  return { token, ...reasons.loadCsv }
}

const shown =
  'ALIAS ALIASES ALL BTREE BUILT CONSTRAINT CONSTRAINTS CURRENT DATABASE DATABASES DEFAULT EXECUTABLE EXIST EXISTENCE ' +
  'EXISTS FULLTEXT FUNCTION FUNCTIONS HOME INDEX INDEXES KEY LOOKUP NODE POINT POPULATED PRIVILEGE PRIVILEGES ' +
  'PROCEDURE PROCEDURES PROPERTY RANGE REL RELATIONSHIP ROLE ROLES SERVER SERVERS SETTING SETTINGS SUPPORTED TEXT ' +
  'TRANSACTION TRANSACTIONS UNIQUE UNIQUENESS USER USERS VECTOR'

const administration: TextRule = (tokens) => {
  const show = findWords(tokens, [['SHOW'], shown.split(' ')])
  const stop = findWords(tokens, [['TERMINATE'], ['TRANSACTION', 'TRANSACTIONS']])
  const token = show ?? stop
  if (!token) return undefined
  return { token, ...reasons.admin }
}

const otherDatabase: TextRule = (tokens) => {
  const token = tokens.find((each, i) => isWord(each, 'USE') && opensName(tokens[i + 1]))
  if (!token) return undefined
  return { rule: 'admin', token, why: 'there is one database here, and no way to another', instead: 'Leave USE out.' }
}

/** Each only reads, and only the graph. */
const openProcedures =
  /^db\.(labels|relationshipTypes|propertyKeys|schema\.\w+|index\.(fulltext|vector)\.query(Nodes|Relationships))$/i

const procedure: TextRule = (tokens) => {
  const at = tokens.findIndex((token, i) => isWord(token, 'CALL') && isClosed(tokens, i + 1))
  const token = tokens[at + 1]
  if (at < 0 || !token) return undefined
  const instead =
    'Open are db.labels, db.relationshipTypes, db.propertyKeys, db.schema.*, db.index.fulltext.query… and ' +
    'db.index.vector.query….'
  return { rule: 'procedure', token, why: `the procedure ${dottedName(tokens, at + 1)} is not open`, instead }
}

/** Whether a procedure that is not open is named here; a variable `call` is followed by no name that has a dot. */
function isClosed(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]
  if (first?.kind !== 'name') return false
  if (!isSign(tokens[at + 1], '.') && !opensName(first)) return false
  return !openProcedures.test(dottedName(tokens, at))
}

/** Of the database itself; what plugins bring may run Cypher, read files and call addresses. */
const openFunctions =
  /^((date|datetime|localdatetime|time|localtime|duration|point|vector)\..*|db\.nameFromElementId)$/i

const pluginFunction: TextRule = (tokens) => {
  const token = tokens.find((each, i) => {
    if (each.kind !== 'name' || isSign(tokens[i - 1], '.') || isWord(tokens[i - 1], 'CALL')) return false
    const name = dottedName(tokens, i)
    return name.includes('.') && !openFunctions.test(name) && isSign(tokens[behindName(tokens, i)], '(')
  })
  if (!token) return undefined
  const name = dottedName(tokens, tokens.indexOf(token))
  const instead = 'Open are the functions of Neo4j itself, such as date.truncate, duration.between and point.distance.'
  return { rule: 'procedure', token, why: `the function ${name} is not open`, instead }
}

/** In the order in which a person would want to be told. */
export const textRules: readonly TextRule[] = [
  prefix,
  secondStatement,
  loadCsv,
  administration,
  otherDatabase,
  procedure,
  pluginFunction,
  rangeRule,
]
