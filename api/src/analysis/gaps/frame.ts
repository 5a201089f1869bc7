import {
  activeOn,
  type AskedTerritory,
  type Column,
  type Columns,
  type GapAreas,
  type GapKnown,
  type GapParameters,
  type GapPlace,
  type Scope,
  yearsBefore,
} from '@korskoppling/cypher'
import { type AreaTrees, areaTrees, columnsOf, isColumn, type Related } from './area-trees.ts'
import { earlierAreas } from './earlier.ts'

/** An area as a row of the matrix. */
export interface AreaRow {
  id: string
  territory: string
  depth: number
  parent: string | null
  /** Of a column why it is one. */
  column: Column | null
}

/** What a date and the territories asked for give to every rule. */
export interface GapFrame {
  asOf: string
  territories: readonly AskedTerritory[]
  /** Under their territory as a tree, columns in their order. */
  areas: readonly AreaRow[]
  trees: AreaTrees
  /** Areas in force: columns, shown portfolios and what is part of them. */
  live: ReadonlySet<string>
  places: ReadonlyMap<string, GapPlace>
  claims: GapKnown['claims']
  parameters: GapParameters
}

export interface FrameFacts {
  asOf: string
  /** Ids, in the order asked for. */
  territories: readonly string[]
  columns: Columns
  areas: GapAreas
  known: GapKnown
}

export function gapFrame(facts: FrameFacts): GapFrame {
  const { asOf, columns, known } = facts
  const trees = areaTrees(facts.areas)
  const live = new Set([...columns.values()].flat().flatMap(({ areaId }) => [areaId, ...ids(trees.below(areaId))]))
  const places = new Map(known.territories.map((place) => [place.id, place]))
  const territories = inOrder(facts.territories, places).map((id) => asked(id, facts, places))
  const shown = new Set([...columns.values()].flat().map(({ areaId }) => areaId))
  const areas = territories.flatMap(({ id }) => areaRows(id, columns.get(id) ?? [], { trees, shown }))
  const columnsIn = columnIds(columns)
  const earlier = earlierAreas({ areas: facts.areas, trees, live, columns: columnsIn })
  const scopes = withAbove(areas, { trees, live }).flatMap((row) => scopesOf(row, { trees, live, earlier }))
  return {
    asOf,
    territories,
    areas,
    trees,
    live,
    places,
    claims: known.claims,
    parameters: {
      asOf,
      since: yearsBefore(asOf, 5),
      only: null,
      ended: known.ended,
      scopes,
      territories: [...territories],
      columnsOf: Object.fromEntries(columnsOf(trees, columns.values())),
      columnsIn: Object.fromEntries(columnsIn),
      ...lookups(known.territories, asOf),
    },
  }
}

/** By country and name, as a table shows them. */
function inOrder(territories: readonly string[], places: ReadonlyMap<string, GapPlace>): string[] {
  const names = new Intl.Collator('sv')
  const country = (id: string) => countryOf(places.get(id), places) ?? ''
  const name = (id: string) => places.get(id)?.name ?? id
  return territories
    .filter((id) => places.has(id))
    .toSorted((a, b) => names.compare(country(a), country(b)) || names.compare(name(a), name(b)) || (a < b ? -1 : 1))
}

function asked(id: string, { columns }: FrameFacts, places: ReadonlyMap<string, GapPlace>): AskedTerritory {
  const place = places.get(id)
  return {
    id,
    above: place?.above ?? [],
    country: countryOf(place, places),
    columns: (columns.get(id) ?? []).filter(isColumn).map(({ areaId }) => areaId),
  }
}

function countryOf(place: GapPlace | undefined, places: ReadonlyMap<string, GapPlace>): string | null {
  if (place?.country) return place.id
  return place?.above.find((id) => places.get(id)?.country) ?? null
}

/** Columns in their order, each with its sub-areas by name; what is a column itself stands as one and not again below. */
function areaRows(
  territory: string,
  columns: readonly Column[],
  { trees, shown }: { trees: AreaTrees; shown: ReadonlySet<string> },
): AreaRow[] {
  const seen = new Set<string>()
  const rows: AreaRow[] = []
  const add = (row: AreaRow): void => {
    if (seen.has(row.id)) return
    seen.add(row.id)
    rows.push(row)
    for (const child of trees.children(row.id)) {
      if (!shown.has(child.id)) add({ ...row, id: child.id, depth: row.depth + 1, parent: row.id, column: null })
    }
  }
  for (const column of columns) add({ id: column.areaId, territory, depth: 0, parent: null, column })
  return rows
}

/** The rows, and the areas of other territories above them, from which they may take something. */
function withAbove(rows: readonly AreaRow[], { trees, live }: Pick<Surroundings, 'trees' | 'live'>): AreaRow[] {
  const all = new Map(rows.map((row) => [row.id, row]))
  for (const row of rows) {
    for (const { id } of trees.above(row.id)) {
      if (live.has(id) && !all.has(id)) all.set(id, { ...row, id, column: null })
    }
  }
  return [...all.values()]
}

interface Surroundings {
  trees: AreaTrees
  live: ReadonlySet<string>
  earlier: ReadonlyMap<string, readonly string[]>
}

/** The area, its sub-areas, and what their earlier portfolio had, with its sub-areas. Each area once, the surest way. */
function scopesOf(row: AreaRow, { trees, live, earlier }: Surroundings): Scope[] {
  const base = { subject: row.id, territory: row.territory, column: row.column !== null && isColumn(row.column) }
  const parts = trees.below(row.id)
  const before = [row.id, ...ids(parts)].flatMap((id) => earlier.get(id) ?? [])
  const way = (part: Related): Scope['how'] => (part.reading ? 'reading' : 'part')
  const scopes: Scope[] = [
    { ...base, area: row.id, how: 'own', via: null },
    ...parts.map((part): Scope => ({ ...base, area: part.id, how: way(part), via: part.id })),
    ...before.flatMap((id) =>
      [id, ...ids(trees.below(id)).filter((part) => !live.has(part))].map((area): Scope => ({
        ...base,
        area,
        how: 'earlier',
        via: id,
      })),
    ),
  ]
  return [...new Map(scopes.toReversed().map((scope) => [scope.area, scope])).values()].reverse()
}

function lookups(territories: GapKnown['territories'], asOf: string) {
  const places = new Map(territories.map((place) => [place.id, place]))
  const upwards = (place: GapPlace) => [place, ...place.above.flatMap((id) => places.get(id) ?? [])]
  const table = (wanted: (place: GapPlace) => boolean) =>
    Object.fromEntries(territories.map((place) => [place.id, ids(upwards(place).filter(wanted))]))
  const regions = territories.filter((place) => place.region && activeOn(place, asOf))
  const within = (id: string) => ids(regions.filter(({ above }) => above.includes(id)))
  return {
    regionsOf: table((place) => place.region && activeOn(place, asOf)),
    countriesOf: table((place) => place.country),
    hereOf: Object.fromEntries(territories.map(({ id, region }) => [id, region ? [id] : within(id)])),
    placesOf: table(() => true),
  }
}

function columnIds(columns: Columns): Map<string, string[]> {
  return new Map([...columns].map(([id, own]) => [id, own.filter(isColumn).map(({ areaId }) => areaId)]))
}

function ids(things: readonly { id: string }[]): string[] {
  return things.map(({ id }) => id)
}
