import type { Participation } from './files.ts'

/** A project of at least two organisations, with those who take part. */
export interface Project {
  id: string
  start: string
  organisations: readonly string[]
}

export interface SharedProjects {
  projects: readonly Project[]
  /** Rows of these projects; an organisation may take part in several roles. */
  participations: number
  organisations: ReadonlyMap<string, Organisation>
}

export interface Organisation {
  country: string
  kind: string
}

/** Projects in which organisations meet: those with two at least, whatever their roles, in the order of their ids. */
export function sharedProjects(participations: readonly Participation[]): SharedProjects {
  const members = new Map<string, Participation[]>()
  for (const one of participations) {
    const rows = members.get(one.project)
    if (rows === undefined) members.set(one.project, [one])
    else rows.push(one)
  }
  const projects: Project[] = []
  const organisations = new Map<string, Organisation>()
  let count = 0
  for (const id of [...members.keys()].sort()) {
    const rows = members.get(id) ?? []
    const ids = [...new Set(rows.map(({ organisation }) => organisation))].sort()
    if (ids.length < 2) continue
    projects.push({ id, start: rows[0]?.start ?? '', organisations: ids })
    count += rows.length
    for (const { organisation, country, kind } of rows) organisations.set(organisation, { country, kind })
  }
  return { projects, participations: count, organisations }
}
