import type { CouplingRow, CouplingState, Engaged } from '@korskoppling/cypher'
import { couplingsOfTerritory } from '@korskoppling/cypher'
import { isChosen, type Portfolio } from '../../analysis/regions/portfolio.ts'
import type { Context } from '../context.ts'

/** Each thing once, stated where it is of any of the areas. */
function distinct(things: readonly Engaged[]): Engaged[] {
  const found = new Map<string, Engaged>()
  for (const thing of things) {
    const before = found.get(thing.id)
    if (before === undefined || (thing.stated && !before.stated)) found.set(thing.id, thing)
  }
  return [...found.values()]
}

/** How many there are, a thing that stands for several with their number. */
export function counted(things: readonly Engaged[]): { total: number; stated: number } {
  return { total: sum(things), stated: sum(things.filter(({ stated }) => stated)) }
}

function sum(things: readonly { count: number }[]): number {
  return things.reduce((total, { count }) => total + count, 0)
}

/** Who works on some areas and what is done about them. */
export async function engagedIn({ loaders }: Context, areaIds: readonly string[], day: string): Promise<Engaged[]> {
  return distinct((await Promise.all(areaIds.map((id) => loaders.activity.load({ id, day })))).flat())
}

/** What is on record of a territory on a day. */
export async function numbersOf(context: Context, id: string, day: string) {
  const { loaders } = context
  const portfolio = (await loaders.portfolios.load(day)).get(id)
  const areas = portfolio?.areas ?? []
  const [engaged, placed, sources, bottlenecks, couplings] = await Promise.all([
    engagedIn(
      context,
      areas.map((area) => area.id),
      day,
    ),
    loaders.placed.load({ id, day }),
    loaders.spokenOfBy.load({ id, day }),
    loaders.bottlenecks.load({ id, day }),
    loaders.couplings.load(day),
  ])
  const measures = new Map(bottlenecks.flatMap((row) => row.measures).map((measure) => [measure.id, measure]))
  return {
    ...areasOf(portfolio),
    ...onRecord(engaged, placed),
    sources: sources.length,
    ...states(couplingsOfTerritory(couplings, id)),
    measures: measures.size,
    measuresWithoutCarrier: [...measures.values()].filter(({ carrierIds }) => carrierIds.length === 0).length,
  }
}

function areasOf(portfolio: Portfolio | undefined) {
  if (portfolio === undefined || !isChosen(portfolio)) return { areas: 0, subAreas: 0, themes: 0 }
  return {
    areas: portfolio.columns.length,
    subAreas: portfolio.areas.filter(({ depth }) => depth > 0).length,
    themes: new Set(portfolio.areas.flatMap(({ themes }) => themes)).size,
  }
}

function onRecord(engaged: readonly Engaged[], placed: readonly { id: string; count: number; actor: boolean }[]) {
  const all = new Map([...engaged, ...placed].map((thing) => [thing.id, thing]))
  const things = [...all.values()]
  return { actors: sum(things.filter(({ actor }) => actor)), initiatives: sum(things.filter(({ actor }) => !actor)) }
}

function states(couplings: readonly CouplingRow[]) {
  const count = (state: CouplingState) => couplings.filter((row) => row.state === state).length
  return {
    made: count('made'),
    declared: count('declared'),
    wishedWithInitiative: count('wished_with_initiative'),
    wished: count('wished'),
  }
}
