import type { DepthSubject, vocabulary } from '@korskoppling/cypher'
import type { GapFrame } from './frame.ts'
import type { GapSubject } from './rule.ts'
import type { SubjectRow } from './subject-rows.ts'

/** Types that merely place a subject: a source that says no more than this has not spoken of it. */
const placing: Record<Exclude<GapSubject, 'pair'>, vocabulary.StatementType[]> = {
  area: ['PRIORITISES', 'ABOUT_THEME', 'PART_OF', 'CONTINUES', 'COVERS'],
  territory: ['IN_COUNTRY', 'PART_OF', 'COVERS', 'ABOUT_THEME'],
  bottleneck: ['HAS_BOTTLENECK'],
  measure: ['HAS_MEASURE'],
  goal: ['HAS_GOAL'],
  challenge: ['FACES'],
  cluster: ['PART_OF', 'ABOUT_THEME'],
  instrument: ['PART_OF', 'ABOUT_THEME'],
}

/** Whose depth is counted in the database; of a pair its own statement counts it. */
export function depthSubjects(rows: readonly SubjectRow[], { trees }: GapFrame): DepthSubject[] {
  return rows.flatMap(({ id, kind }) => {
    if (kind === 'pair') return []
    const parts = kind === 'area' ? trees.below(id).map((part) => part.id) : []
    return [{ id, members: [id, ...parts], without: placing[kind] }]
  })
}
