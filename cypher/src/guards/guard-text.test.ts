import { describe, expect, test } from 'vitest'
import { KorskopplingError } from '../errors.ts'
import { guardText } from './guard-text.ts'

/** The rule that refuses, with its place; `passes` where none does. */
function verdict(statement: string): string {
  try {
    guardText(statement)
    return 'passes'
  } catch (error) {
    if (!(error instanceof KorskopplingError)) throw error
    if (error.code === 'TOO_COMPLEX') return error.code
    const { guard, rule, line, column, instead } = error.facts
    expect(guard).toBe('text')
    expect(String(instead)).toMatch(/\.$/)
    return `${String(rule)} ${String(line)}:${String(column)}`
  }
}

describe.each<[rule: string, statements: [statement: string, verdict: string][]]>([
  [
    'letters as numbers',
    [
      ['CREA\\u0054E (:X)', 'escape 1:5'],
      ["RETURN '\\u0027 AS s UNION LOAD CSV FROM 'x' AS l RETURN l //'", 'escape 1:9'],
      ['/* \\u002a/ LOAD CSV */ RETURN 1', 'escape 1:4'],
      ["RETURN 1 AS a\n, '\\\\\\u0041' AS b", 'escape 2:4'],
      ["RETURN 'C:\\\\users' AS folder", 'passes'],
    ],
  ],
  [
    'what does not end',
    [
      ["RETURN 'a", 'unclosed 1:8'],
      ['RETURN "a\\"', 'unclosed 1:8'],
      ['RETURN `a', 'unclosed 1:8'],
      ['RETURN 1 /* and', 'unclosed 1:10'],
      ["RETURN 'it''s", 'unclosed 1:12'],
      ["RETURN 'it\\'s' AS a, `b``c` AS d // 'and", 'passes'],
      ["RETURN '/*' AS a, 1 /* ' \" ` */ AS b", 'passes'],
    ],
  ],
  [
    'second statements',
    [
      ['RETURN 1; RETURN 2', 'second_statement 1:11'],
      ['RETURN 1;\n;', 'second_statement 2:1'],
      ['; RETURN 1', 'second_statement 1:3'],
      ["RETURN ';' AS a; // the end", 'passes'],
    ],
  ],
  [
    'options',
    [
      ['CYPHER 25 RETURN 1', 'prefix 1:1'],
      ['cypher runtime=slotted RETURN 1', 'prefix 1:1'],
      ['EXPLAIN CYPHER 5 RETURN 1', 'prefix 1:9'],
      ['EXPLAIN PROFILE RETURN 1', 'prefix 1:9'],
      ['/* a */ EXPLAIN RETURN cypher', 'passes'],
      ['RETURN 1 AS cypher', 'passes'],
    ],
  ],
  [
    'files and addresses',
    [
      ["LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l", 'load_csv 1:1'],
      ["load/**/csv WITH HEADERS FROM 'http://127.0.0.1/' AS l RETURN l", 'load_csv 1:1'],
      ["RETURN [i IN [1] | COLLECT { LOAD\nCSV FROM 'http://h/' AS l RETURN l }] AS x", 'load_csv 1:30'],
      ["RETURN CASE WHEN true THEN COLLECT { LOAD\u00a0CSV FROM 'a' AS l RETURN l } END AS x", 'load_csv 1:38'],
      ['MATCH (n) RETURN n.load AS load', 'passes'],
      ["RETURN {load: 'csv'} AS m", 'passes'],
      ['MATCH (load:CSV) RETURN load ORDER BY load.csv', 'passes'],
      ['RETURN `LOAD CSV` FROM', 'passes'],
    ],
  ],
  [
    'the server',
    [
      ['SHOW TRANSACTIONS', 'admin 1:1'],
      ['show /* */ settings YIELD name RETURN name', 'admin 1:1'],
      ["TERMINATE TRANSACTIONS 'neo4j-transaction-1'", 'admin 1:1'],
      ['SHOW TRANSACTIONS YIELD transactionId AS t TERMINATE TRANSACTIONS t YIELD message RETURN message', 'admin 1:1'],
      ['USE system MATCH (n) RETURN n', 'admin 1:1'],
      ['CALL { USE `neo4j` RETURN 1 AS a } RETURN a', 'admin 1:8'],
      ["USE graph.byName('system') RETURN 1", 'admin 1:1'],
      ['MATCH (use) RETURN use AS show ORDER BY show', 'passes'],
      ['UNWIND [1] AS use RETURN use IN [1] AS terminate', 'passes'],
      ['UNWIND [{show: 1, use: 2}] AS show WITH show WHERE show.use = 2 RETURN show', 'passes'],
      ['MATCH (n:SHOW)-[:USE|TERMINATE]->(:TRANSACTIONS) RETURN n', 'passes'],
      ['WITH 1 AS use MATCH (n) RETURN use', 'passes'],
    ],
  ],
  [
    'procedures',
    [
      ['CALL dbms.listConfig()', 'procedure 1:6'],
      ['CALL `dbms`.`listConfig`()', 'procedure 1:6'],
      ['CALL dbms /* a */ . // b\n listConfig()', 'procedure 1:6'],
      ['CALL dbms.components', 'procedure 1:6'],
      ['OPTIONAL CALL dbms.components() YIELD name RETURN name', 'procedure 1:15'],
      ["CALL db.createLabel('X')", 'procedure 1:6'],
      ["CALL `db.labels`.evil('X')", 'procedure 1:6'],
      ['CALL db.labels.evil()', 'procedure 1:6'],
      ['RETURN [i IN [1] | COLLECT { CALL dbms.listConfig() YIELD name RETURN name }] AS x', 'procedure 1:35'],
      ['CALL evil()', 'procedure 1:6'],
      ['CALL `in`()', 'procedure 1:6'],
      ['WITH 1 AS return CALL dbms.components() YIELD name RETURN name', 'procedure 1:23'],
      ['CALL db.labels()', 'passes'],
      ['CALL DB.LABELS() YIELD label RETURN label', 'passes'],
      ['CALL db.schema.visualization()', 'passes'],
      ["CALL db.index.fulltext.queryNodes('names', 'a') YIELD node RETURN node", 'passes'],
      ['UNWIND [1] AS x CALL (x) { RETURN x AS y } RETURN y', 'passes'],
      ['CALL { RETURN 1 AS call } RETURN call ORDER BY call', 'passes'],
      ["RETURN {call: 'db.x'}.call AS call", 'passes'],
      ['UNWIND [{db: 1}] AS db WITH db AS call, db MATCH (n) WHERE call IN [db.db] RETURN n', 'passes'],
    ],
  ],
  [
    'functions of plugins',
    [
      ["RETURN apoc.cypher.runFirstColumnSingle('RETURN 1', {}) AS x", 'procedure 1:8'],
      ["RETURN genai.vector.encode('a', 'OpenAI', {}) AS x", 'procedure 1:8'],
      ['RETURN `apoc` /* a */ . text.`join`(["a"], ",") AS x', 'procedure 1:8'],
      ['RETURN `apoc.text.join`(["a"], ",") AS x', 'procedure 1:8'],
      ['MATCH (n) WHERE n.a = evil.f(n.b) RETURN n', 'procedure 1:23'],
      ['RETURN db.evil(1) AS x', 'procedure 1:8'],
      ["RETURN date.truncate('year', date()) AS d, duration.inDays(date(), date()).days AS n", 'passes'],
      ['RETURN point.distance($a, $b) AS d, DateTime.fromEpoch(1, 1) AS t', 'passes'],
      ['RETURN vector.similarity.cosine([1.0], [1.0]) AS s', 'passes'],
      ['MATCH (n) WHERE n.name IN (n.names) AND (n.a) > 1 RETURN n.a, (n.b)', 'passes'],
    ],
  ],
  [
    'texts with expressions in them',
    [
      ["RETURN s'{ 'a' }' AS t", 'escape 1:8'],
      ['RETURN S"a" AS t', 'escape 1:8'],
      ["MATCH (s) RETURN s, 's', s.a + 's' AS t", 'passes'],
    ],
  ],
  [
    'commands of other programs',
    [
      [":param region => 'SE221'\nMATCH (r) RETURN r", 'client_command 1:1'],
      [':use system', 'client_command 1:1'],
      ['// first\n  :clear', 'client_command 2:3'],
      ['// once: and :again\n/* a */ :clear', 'client_command 2:9'],
      ['// whatever the date: all of it\nRETURN 1', 'passes'],
      ["/* one: */ RETURN '*/ :two'", 'passes'],
      [":params {a: 'it''s}", 'client_command 1:1'],
    ],
  ],
  [
    'loops in expressions',
    [
      ['RETURN reduce(s = 0, x IN range(1, 10000000000) | s + x) AS s', 'range 1:27'],
      ['RETURN [x IN range(1, 100000) | x] AS l', 'range 1:14'],
      ['RETURN `range`(1, 100000) AS l', 'range 1:8'],
      ['RETURN size(RaNgE ( 0 , 1_000_000 )) AS l', 'range 1:13'],
      ['RETURN range(1, 0xFFFFFF) AS l', 'range 1:8'],
      ['RETURN range(0, -20000, -1) AS l', 'range 1:8'],
      ['RETURN range(1, 10^9) AS l', 'range 1:8'],
      ['RETURN range(1, $n) AS l', 'range 1:8'],
      ['WITH 1000000 AS n RETURN range(1, n) AS l', 'range 1:26'],
      ['UNWIND reverse(range(1, 100000)) AS x RETURN x', 'range 1:16'],
      ['UNWIND range(1, 100000) + [1] AS x RETURN x', 'range 1:8'],
      ['UNWIND range(1, 1000) AS x RETURN range(1, x * x * x) AS y', 'range 1:35'],
      ['RETURN [x IN range(1, 200) | [y IN range(1, 200) | x * y]] AS l', 'range 1:36'],
      ['RETURN [x IN range(1, 101) | reduce(s = 0, y IN range(1, 100) | s + y)] AS l', 'range 1:49'],
      ['RETURN all(x IN range(1, 200) WHERE any(y IN range(1, 200) WHERE x = y)) AS l', 'range 1:46'],
      ['MATCH (n) WITH collect(n) AS l RETURN [x IN l | [y IN l | [z IN l | 1]]] AS m', 'range 1:65'],
      ['RETURN [x IN range(0, size($l) * size($l)) | x] AS m', 'range 1:14'],
      ['RETURN [x IN range(0, size($l) - 1) | [y IN tail(range(1, 10000)) | 1]] AS m', 'range 1:45'],
      ['WITH 10000000000 AS `5` RETURN reduce(s = 0, x IN range(1, `5`) | s + x) AS s', 'range 1:51'],
      ['WITH 1 AS `1` RETURN [x IN range(1, size([]) + `1`) | x] AS l', 'range 1:28'],
      ['RETURN reduce(l = [1], i IN range(1, 40) | l + l) AS l', 'range 1:29'],
      ["RETURN reduce(t = 'a', i IN range(1, 14) | t || t) AS t", 'range 1:29'],
      ['RETURN reduce(l = [1], i IN range(1, 40) | [l, l]) AS l', 'range 1:29'],
      ['RETURN reduce(l = [1], i IN $l | l + CASE WHEN true THEN l ELSE [] END) AS l', 'range 1:29'],
      ["RETURN reduce(t = 'a', i IN range(1, 8) | replace(t, 'a', 'aaaa')) AS t", 'range 1:29'],
      ["RETURN reduce(t = 'a', i IN [1, 2] | replace(t, 'a', $long)) AS t", 'range 1:29'],
      ['RETURN reduce(k = [1], j IN [1, 2, 3, 4] | reduce(l = k, i IN range(1, 9) | l + l)) AS l', 'range 1:63'],
      ["RETURN [x IN split($t, '') | [y IN split($t, '') | 1]] AS l", 'range 1:36'],
      ['RETURN [x IN range(0, size(reduce(l = [], y IN $l | l + y))) | [z IN [1, 2] | 1]] AS m', 'range 1:70'],
      ['RETURN reduce(l = [1], i IN range(1, 10) | l + l) AS l', 'passes'],
      ["RETURN reduce(t = 'å', c IN ['å', 'ä', 'ö'] | replace(t, c, 'a')) AS t", 'passes'],
      ["WITH 'a b' AS t RETURN [w IN split(t, ' ') | toUpper(w)] AS l", 'passes'],
      ['WITH $l AS l RETURN reduce(m = 0, x IN l | CASE WHEN x > m THEN x ELSE m END) AS m', 'passes'],
      ['WITH $l AS l RETURN reduce(s = 0, x IN l | CASE WHEN x > 3 THEN s + x ELSE s END) AS s', 'passes'],
      ['MATCH p = ()-->() RETURN reduce(l = [], n IN nodes(p) | l + n.l + [n]) AS m', 'passes'],
      ['UNWIND range(1, 10000000000) AS i RETURN i', 'passes'],
      ['CALL { UNWIND range($a, $b, 7) AS i RETURN i } RETURN count(*) AS n', 'passes'],
      ['RETURN [x IN range(1, 10_000) | x] AS l', 'passes'],
      ['RETURN range(10000, 1, -1) AS l, range(1, 10000) AS m', 'passes'],
      ['RETURN [x IN range(1, 100) | [y IN range(1, 100) | x * y]] AS l', 'passes'],
      ['WITH $l AS l RETURN [i IN range(0, size(l) - 1) | l[i]] AS m', 'passes'],
      ['MATCH p = (a)-->(b) RETURN [i IN range(0, length(p)) | nodes(p)[i]] AS m', 'passes'],
      ['MATCH (n) WHERE n.a IN range(1, 200) AND n.b IN range(1, 200) RETURN n', 'passes'],
      ['MATCH (n) WHERE (n.a IN range(1, 200) AND n.b IN range(1, 200)) RETURN n', 'passes'],
      ['MATCH p = ()-->() RETURN [n IN nodes(p) | [l IN labels(n) | toUpper(l)]] AS m', 'passes'],
      ['RETURN [x IN [1, 2] | [y IN [3, 4] | [z IN [5, 6] | x + y + z]]] AS m', 'passes'],
      ['MATCH (n) RETURN n.range AS range', 'passes'],
    ],
  ],
])('%s', (_, statements) => {
  test.each(statements)('%s', (statement, expected) => expect(verdict(statement)).toBe(expected))
})

test('brackets in brackets in brackets', () => {
  expect(verdict(`RETURN ${'('.repeat(50)}1${')'.repeat(50)}`)).toBe('passes')
  expect(() => guardText(`RETURN ${'[('.repeat(26)}1${')]'.repeat(26)}`)).toThrow(
    expect.objectContaining({ code: 'TOO_COMPLEX' }),
  )
})

test('places are those of the text as written, the mode taken off or not', () => {
  expect(guardText('/* a */ profile\nRETURN 1')).toMatchObject({ mode: 'profile', text: '/* a */        \nRETURN 1' })
  expect(guardText('RETURN explain')).toMatchObject({ mode: 'run', text: 'RETURN explain' })
})

test('a statement of the largest size is read in a moment, a larger one not at all', () => {
  const fill = (text: string) => `RETURN [${text.repeat(99_980 / text.length)}1] AS a`
  const texts = [
    "'it\\'s', ",
    '[',
    '/* */',
    'range(1, 2), ',
    '[x IN l | x], ',
    'x IN l, ',
    '[x IN l | ',
    '`a`, ',
    'reduce(',
  ]
  for (const text of texts) {
    const began = performance.now()
    verdict(fill(text))
    expect(performance.now() - began, text).toBeLessThan(1_000)
  }
  expect(() => guardText(`RETURN '${'a'.repeat(100_000)}'`)).toThrow(expect.objectContaining({ code: 'TOO_LARGE' }))
})
