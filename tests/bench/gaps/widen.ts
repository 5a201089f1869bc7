import neo4j, { type Driver } from 'neo4j-driver'

/** What a region has more of when its ecosystem grows: everything but places, areas, themes, criteria and sources. */
const growing = ['Actor', 'Initiative', 'FundingInstrument', 'Strategy', 'Goal', 'Measure', 'Bottleneck', 'Challenge']
const staying = ['Territory', 'SpecialisationArea', 'Theme', 'Criterion']

interface Things {
  id: string
  labels: string[]
  properties: Record<string, unknown>
}
interface Line {
  type: string
  from: string
  to: string
  properties: Record<string, unknown>
}

/**
 * Puts `times - 1` copies of every thing that grows beside it, each with all its statements: to the copy of what grows,
 * to the very same territory, area, theme or criterion otherwise. So the same 36 regions keep their portfolios and have
 * `times` as much in them. Ids end in `~` and the number of the copy.
 */
export async function widen(driver: Driver, times: number): Promise<void> {
  const things = await read<Things>(
    driver,
    `MATCH (n:${growing.join('|')}) RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties`,
  )
  const lines = await read<Line>(
    driver,
    `MATCH (n:${growing.join('|')})-[r]-() WITH DISTINCT r
     RETURN type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS properties`,
  )
  const grows = new Set(things.map(({ id }) => id))
  for (let copy = 1; copy < times; copy += 1) {
    const idOf = (id: string) => (grows.has(id) ? `${id}~${copy}` : id)
    await write(
      driver,
      'UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties',
      things.map(({ id, labels, properties }) => ({ labels, properties: { ...properties, id: idOf(id) } })),
    )
    const ends = [...growing, ...staying].join('|')
    await write(
      driver,
      `UNWIND $rows AS row MATCH (a:${ends} {id: row.from}) MATCH (b:${ends} {id: row.to})
       CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties`,
      lines.map(({ type, from, to, properties }, place) => ({
        type,
        from: idOf(from),
        to: idOf(to),
        properties: { ...properties, id: `${type}|${place}~${copy}` },
      })),
    )
  }
}

async function read<T>(driver: Driver, text: string): Promise<T[]> {
  const { records } = await driver.executeQuery(text)
  return records.map((record) => record.toObject() as T)
}

async function write(driver: Driver, text: string, rows: object[]): Promise<void> {
  const session = driver.session({ defaultAccessMode: neo4j.session.WRITE })
  try {
    await session.executeWrite((tx) => tx.run(text, { rows }), { timeout: 0 })
  } finally {
    await session.close()
  }
}
