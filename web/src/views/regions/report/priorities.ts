import type { HelixRole, Label, Modality } from '../../../../generated/operations.ts'
import type { Named } from '../../../ui/names.ts'
import { distinctPlaces } from './cited.ts'
import type { Column, Place, Said } from './facts.ts'

interface NamedThing extends Named {
  id: string
  label: Label
}

export interface Sourced {
  thing: NamedThing
  places: Place[]
}

/** Things of which somebody says equally surely that they take part. */
export interface Group {
  modality: Modality
  things: Sourced[]
}

/** One area that the region has chosen, with what it consists of and who works on it. */
export interface Priority {
  column: Column
  period: Place[]
  subAreas: Sourced[]
  /** Where it is said what the area and its parts are about: our reading. */
  themes: Place[]
  actors: Group[]
  initiatives: Group[]
  /** Roles that no source states but that are planned or our reading. */
  moreHelix: HelixRole[]
  places: Place[]
}

export function priorityOf(column: Column): Priority {
  const period = distinctPlaces(column.statements)
  const subAreas = column.subAreas.map((area) => ({ thing: area, places: said(area.part).slice(0, 1) }))
  const themes = bySource([column.area, ...column.subAreas].flatMap(({ themed }) => said(themed)))
  const engaged = column.engaged.map(({ thing, statement }) => ({ thing, statement }))
  const actors = groupsOf(engaged.filter(({ thing }) => thing.label === 'Actor'))
  const initiatives = groupsOf(engaged.filter(({ thing }) => thing.label === 'Initiative'))
  return {
    column,
    period,
    subAreas,
    themes,
    actors,
    initiatives,
    moreHelix: column.anyHelix.filter((role) => !column.statedHelix.includes(role)),
    places: [
      ...period,
      ...subAreas.flatMap(({ places }) => places),
      ...themes,
      ...[...actors, ...initiatives].flatMap(({ things }) => things.flatMap(({ places }) => places)),
    ],
  }
}

/** In the order of how sure, each with its own. */
const firmestFirst: readonly Modality[] = ['stated', 'planned', 'proposed', 'inferred']

function groupsOf(engaged: readonly { thing: NamedThing; statement: Said }[]): Group[] {
  return firmestFirst
    .map((modality) => ({
      modality,
      things: engaged
        .filter(({ statement }) => statement.modality === modality)
        .map(({ thing, statement }) => ({ thing, places: [statement] })),
    }))
    .filter(({ things }) => things.length > 0)
}

function said(list: { edges: readonly { node: Said }[] }): Said[] {
  return list.edges.map(({ node }) => node)
}

/** One place in each source: where a whole list rests on it, its lines would say no more. */
function bySource(statements: readonly Said[]): Place[] {
  return distinctPlaces(statements.map(({ id, source }) => ({ id, source, locator: null })))
}
