import type { BottleneckRow } from '@korskoppling/cypher'

export interface EasingMeasure {
  id: string
  statementId: string
  carrierIds: readonly string[]
}

/** A bottleneck of a territory with what eases it. */
export interface BottleneckFacts {
  id: string
  statementId: string
  measures: readonly EasingMeasure[]
  initiativeIds: readonly string[]
}

/** The rows of one territory as its bottlenecks, in the order of the rows; of several sources the first counts. */
export function bottlenecksOf(rows: readonly BottleneckRow[]): BottleneckFacts[] {
  return distinct(rows.map(({ bottleneck }) => bottleneck)).flatMap((id) => {
    const own = rows.filter(({ bottleneck }) => bottleneck === id)
    const statementId = own[0]?.statementId
    if (statementId === undefined) return []
    const initiatives = own.flatMap(({ by, measure }) => (by !== null && measure === false ? by : []))
    return [{ id, statementId, measures: measuresOf(own), initiativeIds: distinct(initiatives) }]
  })
}

function measuresOf(rows: readonly BottleneckRow[]): EasingMeasure[] {
  const measures = new Map<string, EasingMeasure>()
  for (const { by, measure, easesId, carrier } of rows) {
    if (by === null || easesId === null || measure !== true) continue
    const { statementId, carrierIds } = measures.get(by) ?? { statementId: easesId, carrierIds: [] }
    measures.set(by, {
      id: by,
      statementId,
      carrierIds: distinct([...carrierIds, ...(carrier === null ? [] : [carrier])]),
    })
  }
  return [...measures.values()]
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}
