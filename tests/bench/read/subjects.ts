import type { vocabulary } from '@korskoppling/cypher'
import type { Driver } from 'neo4j-driver'

export interface Subject {
  id: string
  label: vocabulary.Label
  name: string
  neighbours: number
}

/** An actor of few neighbours, one in the middle of all that have some, and the thing with the most. */
export async function subjects(driver: Driver): Promise<{ small: Subject; median: Subject; hub: Subject }> {
  const { records } = await driver.executeQuery(
    `MATCH (n:Actor|SpecialisationArea|Initiative|FundingInstrument)--(other)
     WITH n, count(DISTINCT other) AS neighbours
     RETURN n.id AS id, labels(n)[0] AS label, n.name AS name, neighbours ORDER BY neighbours, id`,
  )
  const all = records.map((record) => {
    const row = record.toObject() as Omit<Subject, 'neighbours'> & { neighbours: { toNumber(): number } }
    return { ...row, neighbours: row.neighbours.toNumber() }
  })
  const at = (share: number): Subject => {
    const subject = all[Math.floor(share * (all.length - 1))]
    if (!subject) throw new Error('the graph is empty')
    return subject
  }
  return { small: at(0.1), median: at(0.5), hub: at(1) }
}
