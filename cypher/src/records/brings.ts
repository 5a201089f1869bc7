import type { SubjectKind } from './subject.ts'

/** What adopting brings, where it brings something: a planned statement, which nothing has realised yet. */
export const bringsByKind: Partial<Record<SubjectKind, 'CROSS_LINK' | 'WORKS_ON'>> = {
  areas: 'CROSS_LINK',
  actor_area: 'WORKS_ON',
}
