import type { RegionsQuery } from '../../generated/operations.ts'

type Found = RegionsQuery['things']['edges'][number]['node']
export type PickableRegion = Extract<Found, { __typename: 'Territory' }>

export interface RegionGroup {
  /** A country by its name; or the rooms for what is not in force, or lies elsewhere. */
  title: { country: NonNullable<PickableRegion['country']> } | 'former' | 'others'
  regions: PickableRegion[]
}

/**
 * Counties in force on the day by country, former ones apart,
 * other countries' regions last. Example regions stand nowhere.
 */
export function regionGroups(data: RegionsQuery, asOf: string): RegionGroup[] {
  const groups = new Map<string, RegionGroup>()
  const former: PickableRegion[] = []
  const others: PickableRegion[] = []
  for (const { node } of data.things.edges) {
    // What has no code of the official division is an example.
    if (node.__typename !== 'Territory' || node.nutsCode === null) continue
    const { country } = node
    if (country === null) continue
    if (!homeCountries.has(country.id)) others.push(node)
    else if (!inForce(node, asOf)) former.push(node)
    else {
      const group = groups.get(country.id) ?? { title: { country }, regions: [] }
      group.regions.push(node)
      groups.set(country.id, group)
    }
  }
  const rest: RegionGroup[] = [
    { title: 'former', regions: former },
    { title: 'others', regions: others },
  ]
  return [...groups.values(), ...rest.filter((group) => group.regions.length > 0)]
}

/** The countries whose counties the product is about. */
const homeCountries = new Set(['territory:se', 'territory:no'])

/** Is a territory there on the day? Coarse dates cover their whole period. */
function inForce(region: { start: string | null; end: string | null }, day: string): boolean {
  return (region.start ?? '') <= day && (region.end === null || day.slice(0, region.end.length) <= region.end)
}
