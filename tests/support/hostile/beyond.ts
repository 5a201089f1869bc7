import { disguised } from './disguise.ts'
import type { Draw } from './random.ts'

/** Where hostile statements try to reach: a listener that counts, and a file with a secret. */
export interface Outside {
  port: number
  file: string
}

export const serverCommands = (draw: Draw) =>
  disguised(
    draw,
    draw.pick([
      `SHOW ${draw.pick(['TRANSACTIONS', 'SETTINGS', 'USERS', 'DATABASES', 'PROCEDURES', 'FUNCTIONS', 'INDEXES'])}`,
      `SHOW TRANSACTIONS YIELD transactionId AS t TERMINATE TRANSACTIONS t YIELD message RETURN message`,
      `TERMINATE TRANSACTIONS 'neo4j-transaction-${draw.whole(1, 500)}'`,
      `USE system MATCH (n) RETURN n`,
      `CALL { USE system RETURN 1 AS a } RETURN a`,
      `USE graph.byName('system') RETURN 1 AS one`,
      `CYPHER ${draw.pick(['5', '25', 'runtime=interpreted', 'planner=dp'])} CREATE (:X)`,
      `EXPLAIN PROFILE CREATE (:X)`,
      `EXPLAIN EXPLAIN CREATE (:X)`,
      `RETURN 1 AS one; SHOW USERS`,
      `BEGIN CREATE (:X)`,
      `COMMIT`,
    ]),
  )

const procedures = [
  'dbms.listConfig()',
  "dbms.queryJmx('*:*')",
  'dbms.listConnections()',
  "dbms.killConnections(['bolt-1'])",
  'dbms.components()',
  'db.clearQueryCaches()',
  'db.prepareForReplanning()',
  "db.createLabel('Hostile')",
  "db.createProperty('hostile')",
  'tx.setMetaData({a: 1})',
  "db.stats.retrieve('GRAPH COUNTS')",
  "dbms.setConfigValue('db.transaction.timeout', '0')",
  "apoc.cypher.doIt('CREATE (:X)', {})",
  "apoc.load.json('http://127.0.0.1/')",
]

export const closedProcedures = (draw: Draw) => {
  const called = draw.pick(procedures).replace(/^\w+/, (first) => draw.pick([first, `\`${first}\``, `${first} /* */ `]))
  return draw.pick([
    `CALL ${called}`,
    `call/**/${called}`,
    `OPTIONAL CALL ${called}`,
    `CALL // db.labels()\n ${called}`,
    `UNWIND [1] AS i CALL (i) { CALL ${called} RETURN 1 AS one } RETURN one`,
    `RETURN [i IN [1] | COLLECT { CALL ${called} RETURN 1 AS one }] AS list`,
    `RETURN CASE WHEN true THEN COLLECT { CALL ${called} RETURN 1 AS one } END AS list`,
    `MATCH (n) WITH n LIMIT 1 CALL ${called} RETURN n`,
    `RETURN 1 AS one UNION CALL ${called} RETURN 1 AS one`,
  ])
}

const functions = [
  "apoc.cypher.runFirstColumnSingle('CREATE (:X)', {})",
  "apoc.load.jsonArray('http://127.0.0.1/')",
  "genai.vector.encode('a', 'OpenAI', {token: 'x'})",
  'gds.util.asNode(1)',
  "db.evil('X')",
]

export const closedFunctions = (draw: Draw) => {
  const called = draw.pick(functions).replace(/^\w+/, (first) => draw.pick([first, `\`${first}\``, `${first} /* */ `]))
  return draw.pick([
    `RETURN ${called} AS a`,
    `MATCH (n) WHERE n.a = ${called} RETURN n`,
    `UNWIND range(1, ${draw.whole(2, 99)}) AS i RETURN i, ${called} AS a`,
    `RETURN [i IN [1] | ${called}] AS list`,
  ])
}

function load(draw: Draw, { port, file }: Outside): string {
  const host = draw.pick(['127.0.0.1', 'localhost', '[::1]', '0', '2130706433', '127.1'])
  const from = draw.pick([`file://${file}`, 'file:///etc/passwd', `http://${host}:${port}/`, `ftp://${host}:${port}/a`])
  const words = disguised(draw, draw.pick(['LOAD CSV FROM', 'LOAD CSV WITH HEADERS FROM']))
  return `${words} '${from}' AS line`
}

export const filesAndAddresses = (draw: Draw, outside: Outside) => {
  const inner = load(draw, outside)
  return draw.pick([
    `${inner} RETURN line`,
    `${inner} CREATE (:X)`,
    `RETURN [i IN [1] | COLLECT { ${inner} RETURN line }] AS list`,
    `RETURN CASE WHEN true THEN COLLECT { ${inner} RETURN line } END AS list`,
    `CALL { ${inner} RETURN line } RETURN line`,
    `MATCH (n) WHERE EXISTS { ${inner} RETURN line } RETURN n`,
    `RETURN 1 AS line UNION ${inner} RETURN line`,
    `EXPLAIN ${inner} RETURN line`,
    `RETURN reduce(a = [], i IN [1] | a + COLLECT { ${inner} RETURN line }) AS list`,
  ])
}

/** One letter of a word, a quote or a bracket written as a number. */
export const escapedLetters = (draw: Draw, outside: Outside) => {
  const hex = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  const word = (text: string) => {
    const at = draw.whole(0, text.length - 1)
    return `${text.slice(0, at)}${hex(text[at] ?? 'a')}${text.slice(at + 1)}`
  }
  return draw.pick([
    `${word('CREATE')} (:X)`,
    `MATCH (n) ${word('DELETE')} n`,
    `RETURN '${hex("'")} AS s UNION ${load(draw, outside)} RETURN line AS s //'`,
    `/* ${hex('*')}/ CREATE (:X) /* */`,
    `RETURN "${hex('"')} AS s UNION CALL dbms.listConfig() YIELD name AS s RETURN s //"`,
    `CALL db.${word('createLabel')}('X')`,
    `MATCH (n:${hex('`')}X) SET n.z = 1 RETURN '${hex('`')}'`,
  ])
}

export const quotesAndComments = (draw: Draw, outside: Outside) =>
  draw.pick([
    `RETURN 'a' AS s /* ${load(draw, outside)} RETURN line`,
    `RETURN "a\\" AS s UNION ${load(draw, outside)} RETURN line AS s`,
    `RETURN 'it''s' AS s; CREATE (:X)`,
    `/* /* */ CREATE (:X) */`,
    `// \r CREATE (:X)`,
    `RETURN \`a AS s UNION CREATE (:X)`,
    `RETURN 1 // \n; ${load(draw, outside)} RETURN line`,
    `RETURN '\\\\' AS s UNION ${load(draw, outside)} RETURN line AS s //'`,
    `RETURN '/*' AS s UNION CALL dbms.listConfig() YIELD name AS s RETURN s /* '*/`,
    `RETURN 1 AS \`a\`\`; CREATE (:X) //\``,
    `RETURN 'a${'\\'.repeat(draw.whole(1, 5))}' AS s UNION CREATE (:X) RETURN 's' AS s //'`,
  ])

export const clientCommands = (draw: Draw) =>
  draw.pick([
    `:param n => ${draw.whole(1, 9)}`,
    ':use system',
    ':clear',
    ':server disconnect',
    `:param x => 'a'\nMATCH (n) DETACH DELETE n`,
    ':auto CREATE (:X)',
    `// then\n:source /etc/passwd`,
    `RETURN 1 AS one;\n:begin`,
    `RETURN ${draw.whole(1, 9)} AS one; RETURN 2 AS two`,
    'CREATE (:X);',
    ';CREATE (:X)',
  ])
