import type { GroupBy } from './look.ts'
import type { Statement, Thing } from './model.ts'
import { parentsOf } from './outline.ts'

/** What a thing's own statements say of it, by id; see `traits` of the API. */
export interface Traits {
  regions: readonly string[]
  countries: readonly string[]
  /** The surest first. */
  themes: readonly string[]
  funds: readonly string[]
  phase: string | null
  year: number | null
  /** In whole units of the currency. */
  amount: number | null
  currency: string | null
}

export interface Group {
  id: string
  /** Ids, or roles, that its things share; none: not recorded. */
  of: readonly string[]
  /** Areas of level 1 first, then what is most connected. */
  things: readonly Thing[]
  /** The groups that it stands for, where it is drawn for several. */
  parts: readonly Group[]
}

interface Grouped {
  by: GroupBy
  things: readonly Thing[]
  statements: readonly Statement[]
  traits: ReadonlyMap<string, Traits>
}

const prefix = 'group:'

/** What the small groups of a picture share when they are drawn as one: that they are small. */
export const smaller = '*'

/** Groups are selected, pinned and opened by ids of their own, which no thing has. */
export function isGroup(id: string): boolean {
  return id.startsWith(prefix)
}

/** What a group is by, and the ids, or roles, that its things share; both stand in its id. */
export function partsOf(id: string): Pick<Group, 'of'> & { by: string } {
  const [, by = '', key = ''] = /^group:([a-z]+):(.*)$/.exec(id) ?? []
  return { by, of: key === '' ? [] : key.split('+') }
}

/**
 * Every thing in one group, the largest first, those of which nothing is recorded last. Who has two regions, roles or
 * funds stands in the group of just those two. Of its themes the surest counts. A thing without a place or theme of its
 * own stands with what it belongs to on the picture.
 */
export function groupsOf(scene: Grouped): Group[] {
  const keys = keysOf(scene)
  const members = new Map<string, Thing[]>()
  for (const thing of scene.things) {
    const key = (keys.get(thing.id) ?? []).join('+')
    members.set(key, [...(members.get(key) ?? []), thing])
  }
  return [...members].map(([key, things]) => groupOf(scene.by, key, things)).toSorted(largestFirst)
}

/** Of more groups than `most` the smallest as one, beside the largest and what is not recorded. */
export function gathered(groups: readonly Group[], by: GroupBy, most: number): readonly Group[] {
  if (groups.length <= most) return groups
  const recorded = groups.filter(({ of }) => of.length > 0)
  const kept = recorded.slice(0, most - (recorded.length < groups.length ? 2 : 1))
  const parts = recorded.slice(kept.length)
  const things = parts.flatMap((group) => group.things)
  return [...kept, { ...groupOf(by, smaller, things), parts }, ...groups.filter(({ of }) => of.length === 0)]
}

/** The groups themselves, also where one is drawn for several. */
export function partsOfAll(groups: readonly Group[]): readonly Group[] {
  return groups.flatMap((group) => (group.parts.length > 0 ? group.parts : [group]))
}

function groupOf(by: GroupBy, key: string, things: readonly Thing[]): Group {
  return {
    parts: [],
    id: `${prefix}${by}:${key}`,
    of: key === '' ? [] : key.split('+'),
    things: things.toSorted((a, b) => rank(a) - rank(b) || b.degree - a.degree || (a.id < b.id ? -1 : 1)),
  }
}

function largestFirst(a: Group, b: Group): number {
  return (
    Number(a.of.length === 0) - Number(b.of.length === 0) || b.things.length - a.things.length || (a.id < b.id ? -1 : 1)
  )
}

function keysOf({ by, things, statements, traits }: Grouped): Map<string, readonly string[]> {
  const own = new Map(things.map((thing) => [thing.id, ownKey(thing, by, traits.get(thing.id))]))
  if (by === 'helix' || by === 'fund') return own
  const parents = parentsOf(own, statements)
  const inherited = (id: string): readonly string[] => {
    for (let at: string | undefined = id; at !== undefined; at = parents.get(at)) {
      const key = own.get(at)
      if (key !== undefined && key.length > 0) return key
    }
    return []
  }
  return new Map(things.map(({ id }) => [id, inherited(id)]))
}

function ownKey(thing: Thing, by: GroupBy, traits: Traits | undefined): readonly string[] {
  switch (by) {
    case 'none':
      return []
    case 'helix':
      return [...thing.helix].sort()
    case 'region':
      return traits?.regions ?? []
    case 'country':
      return traits?.countries ?? []
    case 'theme':
      return traits?.themes.slice(0, 1) ?? []
    case 'fund':
      return traits?.funds ?? []
  }
}

function rank({ label, level }: Thing): number {
  return label === 'SpecialisationArea' ? (level ?? 1) : 9
}
