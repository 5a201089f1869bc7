import { disguised, label, name } from './disguise.ts'
import type { Draw } from './random.ts'

function write(draw: Draw): string {
  const [node, kind] = [name(draw), label(draw)]
  return draw.pick([
    `CREATE (:${kind})`,
    `CREATE (${node}:${kind} {z: ${draw.whole(1, 99)}})-[:R]->()`,
    `INSERT (:${kind})`,
    `MERGE (${node}:${kind} {id: 'hostile'})`,
    `MERGE (${node}:${kind}) ON CREATE SET ${node}.z = 1 ON MATCH SET ${node}.z = 2`,
    `MATCH (${node}:${kind}) SET ${node}.z = ${draw.whole(1, 99)}`,
    `MATCH (${node}) SET ${node}:${kind}`,
    `MATCH (${node}) SET ${node} += {z: 1}`,
    `MATCH (${node}) SET ${node}:$("x")`,
    `MATCH (${node}:${kind}) REMOVE ${node}.name`,
    `MATCH (${node}) DETACH DELETE ${node}`,
    `MATCH ()-[${node}]->() DELETE ${node}`,
    `FOREACH (i IN [1, 2] | CREATE (:${kind}))`,
  ])
}

/** A write in the open, only oddly written. */
export const plainWrites = (draw: Draw) =>
  disguised(
    draw,
    `${draw.pick(['', '', 'PROFILE '])}${write(draw)}${draw.pick(['', ' RETURN 1 AS one', ' FINISH', ';'])}`,
  )

/** A write that sits inside of something that reads. */
export const hiddenWrites = (draw: Draw) => {
  const inner = write(draw)
  return disguised(
    draw,
    draw.pick([
      `CALL { ${inner} } RETURN 1 AS one`,
      `UNWIND [1, 2] AS i CALL (i) { ${inner} } RETURN i`,
      `CALL { CALL { ${inner} } } RETURN 1 AS one`,
      `RETURN 1 AS one UNION ${inner} RETURN 1 AS one`,
      `UNWIND range(1, 9) AS i CALL (i) { ${inner} } IN TRANSACTIONS OF 1 ROWS`,
      `UNWIND [1] AS i CALL (i) { ${inner} } IN 2 CONCURRENT TRANSACTIONS`,
      `MATCH (q) WHERE EXISTS { ${inner} } RETURN q`,
      `RETURN [i IN [1] | COLLECT { ${inner} RETURN 1 AS one }] AS list`,
      `RETURN CASE WHEN true THEN COUNT { ${inner} } END AS n`,
      `MATCH (q) WITH q LIMIT 1 OPTIONAL CALL (q) { ${inner} } RETURN q`,
    ]),
  )
}

export const schemaAndUsers = (draw: Draw) => {
  const [at, kind, key] = [`hostile${draw.whole(1, 9)}`, label(draw), name(draw)]
  return disguised(
    draw,
    draw.pick([
      `CREATE ${draw.pick(['', 'TEXT ', 'RANGE ', 'POINT '])}INDEX ${at} IF NOT EXISTS FOR (n:${kind}) ON (n.${key})`,
      `CREATE FULLTEXT INDEX ${at} FOR (n:${kind}) ON EACH [n.${key}]`,
      `CREATE CONSTRAINT ${at} FOR (n:${kind}) REQUIRE n.${key} IS UNIQUE`,
      `CREATE LOOKUP INDEX ${at} FOR (n) ON EACH labels(n)`,
      `DROP INDEX ${at} IF EXISTS`,
      `DROP CONSTRAINT ${draw.pick([at, 'actor_id'])} IF EXISTS`,
      `CREATE USER ${at} IF NOT EXISTS SET PASSWORD 'password1' CHANGE NOT REQUIRED`,
      `ALTER USER neo4j SET PASSWORD 'password1'`,
      `ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'password1'`,
      `DROP USER neo4j`,
      `RENAME USER neo4j TO ${at}`,
      `CREATE DATABASE ${at} IF NOT EXISTS`,
      `STOP DATABASE neo4j`,
      `DROP DATABASE neo4j`,
      `GRANT ROLE admin TO neo4j`,
    ]),
  )
}
