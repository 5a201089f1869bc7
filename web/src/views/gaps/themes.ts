import type { GapThemesQuery } from '../../../generated/operations.ts'

type Region = GapThemesQuery['regions'][number]
type Area = Region['columns'][number]['area']
export type Theme = Area['statements']['edges'][number]['node']['to']

export interface RegionThemes {
  region: Region
  /** How many areas it stands for, in force or period over. */
  chosen: number
  byTheme: ReadonlyMap<string, readonly Area[]>
}

/** Which areas of each region are about which theme; themes that most regions have chosen come first. */
export function themesOf(regions: readonly Region[]): { themes: Theme[]; lines: RegionThemes[] } {
  const themes = new Map<string, Theme>()
  const lines = regions.map((region): RegionThemes => {
    const chosen = region.columns.filter(({ basis }) => basis === 'in_force' || basis === 'period_over')
    const byTheme = new Map<string, Area[]>()
    for (const { area } of chosen)
      for (const { node } of area.statements.edges) {
        themes.set(node.to.id, node.to)
        const areas = byTheme.get(node.to.id) ?? []
        // Two sources may match the same area with the same theme.
        if (!areas.some(({ id }) => id === area.id)) byTheme.set(node.to.id, [...areas, area])
      }
    return { region, chosen: chosen.length, byTheme }
  })
  const regionsWith = (id: string): number => lines.filter(({ byTheme }) => byTheme.has(id)).length
  const sorted = [...themes.values()].sort((a, b) => regionsWith(b.id) - regionsWith(a.id) || (a.id < b.id ? -1 : 1))
  return { themes: sorted, lines }
}
