import { label } from './disguise.ts'
import type { Draw } from './random.ts'

const times = (count: number, text: (i: number) => string, between: string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(between)

/** Texts that are large or deep in themselves. */
export const hugeLiterals = (draw: Draw) => {
  const many = draw.whole(200, 4_000)
  const deep = draw.whole(50, 1_500)
  return draw.pick([
    `RETURN [${times(many, String, ', ')}] AS list`,
    `RETURN '${'å'.repeat(20 * many)}' AS text`,
    `RETURN ${'('.repeat(deep)}1${')'.repeat(deep)} AS one`,
    `RETURN ${'['.repeat(deep)}${']'.repeat(deep)} AS list`,
    `RETURN ${times(deep, String, ' + ')} AS sum`,
    `RETURN {${times(deep, (i) => `k${i}: ${i}`, ', ')}} AS map`,
    `RETURN ${'NOT '.repeat(deep)}true AS truth`,
    `RETURN ${'9'.repeat(many)} AS number`,
    `RETURN 1e${many} AS number, 0x${'f'.repeat(deep)} AS other`,
    `MATCH (n:${'a'.repeat(many)}) RETURN n`,
    `MATCH (n) WHERE ${times(Math.min(deep, 300), (i) => `n.k${i} = ${i}`, ' OR ')} RETURN n`,
    `RETURN 1 AS one ${times(Math.min(deep, 100), () => 'UNION RETURN 2 AS one', ' ')}`,
    `RETURN '${'a'.repeat(100_000)}' AS text`,
    `MATCH ${times(draw.whole(5, 12), (i) => `(n${i})-->(n${i + 1})`, ', ')} RETURN count(*) AS n`,
  ])
}

export const cartesianProducts = (draw: Draw) => {
  const nodes = times(draw.whole(3, 7), (i) => `(n${i}${draw.chance(0.3) ? `:${label(draw)}` : ''})`, ', ')
  return draw.pick([
    `MATCH ${nodes} RETURN count(*) AS n`,
    `MATCH ${nodes} RETURN n0, n1, n2`,
    `MATCH ${nodes} WHERE n0.name > n1.name AND n1.name < n2.name RETURN n0 ORDER BY n1.name`,
    `MATCH (a) CALL () { MATCH (b), (c) RETURN b, c } RETURN count(*) AS n`,
    `UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b UNWIND range(1, 100000) AS c RETURN sum(a * b * c) AS s`,
    `MATCH (a) MATCH (b) MATCH (c) WHERE a.name + b.name = c.name RETURN a, b, c LIMIT 1`,
  ])
}

export const endlessPaths = (draw: Draw) => {
  const star = draw.pick(['*', '*1..', '*..30', '*8..', '*0..'])
  return draw.pick([
    `MATCH p = (a)-[${star}]-(b) RETURN count(p) AS n`,
    `MATCH p = (a:${label(draw)})-[${star}]-() RETURN p`,
    `MATCH p = (a)-[${star}]->(a) RETURN length(p) AS n ORDER BY n DESC`,
    'MATCH p = (a)--{1,40}(b) RETURN count(p) AS n',
    'MATCH p = ((a)--(b))+ RETURN p',
    `MATCH p = allShortestPaths((a)-[*]-(b)) WHERE a <> b RETURN count(p) AS n`,
    `MATCH p = shortestPath((a)-[*..${draw.whole(5, 30)}]-(b)) WHERE a <> b RETURN count(p) AS n`,
    'MATCH p = SHORTEST 50 (a)--+(b) RETURN count(p) AS n',
    `MATCH (a) RETURN a, [(a)-[${star}]-(b) | b.name] AS names`,
    `MATCH (a) WHERE NOT EXISTS { (a)-[${star}]-(:Nowhere) } RETURN count(a) AS n`,
  ])
}

/** Within one expression nothing can be stopped. */
export const endlessLoops = (draw: Draw) => {
  const end = draw.pick(['10000000000', '99999999', '10^9', '$n', 'toInteger("9999999")', '1_000_000_000', '0xFFFFFFF'])
  const range = `${draw.pick(['range', 'RANGE', '`range`', 'range/**/'])}(${draw.pick(['0', '1', '-5'])}, ${end})`
  return draw.pick([
    `RETURN reduce(s = 0, x IN ${range} | s + x) AS s`,
    `RETURN [x IN ${range} | x * x] AS list`,
    `RETURN size([x IN ${range} WHERE x % 2 = 0]) AS n`,
    `RETURN all(x IN ${range} WHERE x > 0) AS truth`,
    `RETURN [x IN range(1, 1000) | [y IN range(1, 1000) | x * y]] AS list`,
    `UNWIND ${range} + [0] AS x RETURN x`,
    `UNWIND reverse(${range}) AS x RETURN x`,
    `WITH ${range} AS list RETURN size(list) AS n`,
    `MATCH (n) WHERE n.z IN ${range} RETURN n`,
    `RETURN reduce(s = 0, x IN reduce(l = [${draw.whole(1, 99)}], i IN range(1, ${draw.whole(20, 60)}) | l + l) | s + x) AS s`,
    `RETURN reduce(l = [1], i IN range(1, 30) | l + l) AS l`,
    `RETURN size(reduce(l = ['a'], i IN range(1, ${draw.whole(20, 60)}) | [l, l])) AS n`,
    `RETURN [x IN range(0, size(reduce(l = [1], i IN range(1, 40) | l + l))) | x] AS list`,
    `RETURN [a IN split('${'a'.repeat(draw.whole(900, 9_000))}', '') | [b IN split('${'b'.repeat(900)}', '') | a + b]] AS list`,
    `WITH ${end.startsWith('$') ? 1_000_000_000 : end} AS \`5\` RETURN reduce(s = 0, x IN range(1, \`5\`) | s + x) AS s`,
    `MATCH (n) WITH collect(n) AS l RETURN [a IN l | [b IN l | [c IN l | [d IN l | 1]]]] AS list`,
    `RETURN [x IN range(1, 10000) | x] AS list, reduce(s = 0, x IN range(1, 9999) | s + x) AS sum`,
    `RETURN [x IN range(1, 99) | [y IN range(1, 99) | x * y]] AS list`,
  ])
}

/** More than the memory of one query. */
export const fullMemory = (draw: Draw) => {
  const many = draw.pick(['100000000', '2000000000', '10000000000'])
  return draw.pick([
    `UNWIND range(1, ${many}) AS i RETURN collect(i) AS list`,
    `UNWIND range(1, ${draw.whole(3_000_000, 9_000_000)}) AS i RETURN collect(i) AS list`,
    `UNWIND range(1, ${draw.whole(100, 900)}) AS i RETURN [x IN range(1, 10000) | {}] AS list`,
    `UNWIND range(1, ${many}) AS i WITH collect({i: i, t: toString(i)}) AS list RETURN size(list) AS n`,
    `UNWIND range(1, ${many}) AS i WITH DISTINCT i RETURN count(i) AS n`,
    `UNWIND range(1, ${many}) AS i RETURN i ORDER BY i % 7, i DESC`,
    `UNWIND range(1, ${many}) AS i RETURN i % 1000000 AS k, collect(i) AS list`,
    `UNWIND range(1, ${many}) AS i RETURN i, 'a long text that comes with each row ' + i AS text`,
    `MATCH (a), (b) WITH collect([a, b]) AS list RETURN size(list) AS n`,
    `RETURN reduce(t = 'a', i IN range(1, ${draw.whole(28, 60)}) | t + t) AS text`,
    `RETURN reduce(t = 'a', i IN range(1, 40) | replace(t, 'a', 'aaaa')) AS text`,
    `MATCH (a), (b), (c) RETURN percentileCont(a.z, 0.5) AS p, collect(DISTINCT [a, b, c]) AS list`,
  ])
}
