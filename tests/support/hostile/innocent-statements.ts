import { drawing } from './random.ts'

const words = (
  'CREATE MERGE SET DELETE DETACH REMOVE INSERT DROP ALTER LOAD CSV CALL SHOW TERMINATE USE CYPHER EXPLAIN PROFILE ' +
  'FOREACH GRANT UNWIND range reduce dbms system TRANSACTIONS'
).split(' ')

/** Statements that only read, with alarming words as names, labels, keys, aliases, texts and comments. */
export function innocentStatements(seed: number, count: number): string[] {
  const draw = drawing(seed)
  return Array.from({ length: count }, () => {
    const [one, two] = [draw.pick(words), draw.pick(words)]
    const [low, other] = [one.toLowerCase(), `${two.toLowerCase()}${draw.whole(1, 9)}`]
    return draw.pick([
      `RETURN '${one} (:${two})' AS ${low}`,
      `RETURN {${low}: 1, ${other}: '${two} CSV'} AS \`${one} ${two}\``,
      `MATCH (n:${one}) RETURN count(n) AS ${low}`,
      `MATCH (n:Actor) WHERE n.${low} = '${two}' RETURN n.${low} AS ${low}, n.${other} AS ${other}`,
      `MATCH (a)-[:${one}|${two}]->(b) RETURN count(*) AS ${low}`,
      `MATCH (${low}) RETURN ${low}.${other} AS ${other} LIMIT 1`,
      `UNWIND [1, 2] AS ${low} RETURN ${low} AS ${other} ORDER BY ${low}`,
      `WITH 1 AS ${low}, 2 AS ${other} RETURN ${low} + ${other} AS sum`,
      `RETURN 1 AS one /* ${one} ${two}; LOAD CSV FROM 'file:///etc/passwd' AS l */`,
      `RETURN 1 AS one // CALL ${low}.${other}()`,
      `RETURN "it's ${one} /* ${two}" AS text, 'and // ${two}' AS ${low};`,
      `MATCH (n:Actor) WHERE n.name CONTAINS '${one}' AND NOT n.name STARTS WITH '${two} (' RETURN n.name AS ${low}`,
      `MATCH (\`${one} ${two}\`:Theme) RETURN \`${one} ${two}\`.name AS name LIMIT ${draw.whole(1, 9)}`,
      `UNWIND [{${low}: ${draw.whole(1, 9)}}] AS map WITH map WHERE map.${low} IN range(1, 9) RETURN map.${low} AS ${low}`,
      `RETURN [${low} IN range(1, ${draw.whole(2, 99)}) | ${low} * 2] AS ${other}`,
      `CALL { RETURN 1 AS ${low} } RETURN ${low}`,
      `RETURN CASE '${one}' WHEN '${two}' THEN 1 ELSE 2 END AS ${low}`,
      `// ${one}: :${low}\nRETURN 1 AS ${low}`,
      `EXPLAIN MATCH (n:${one}) RETURN n.${low} AS ${low}`,
    ])
  })
}
