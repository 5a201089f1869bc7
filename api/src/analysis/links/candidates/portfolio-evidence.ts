import { areasByTheme, chosen, type Portfolio } from '../../regions/portfolio.ts'
import type { Evidence } from './candidate.ts'
import type { LinkFacts } from './link-facts.ts'

/**
 * How a territory comes to a theme: it prioritises an area, of which another may be part, which is about the theme. The
 * first of its areas that does; nothing where none does.
 */
export function wayToTheme({ portfolios }: LinkFacts, territoryId: string, themeId: string): Evidence {
  const portfolio = chosen(portfolios.get(territoryId))
  const [first] = areasByTheme(portfolio).get(themeId) ?? []
  const area = portfolio?.areas.find(({ id }) => id === first)
  if (!portfolio || !area) return { nodeIds: [], statementIds: [] }
  const about = area.about[area.themes.indexOf(themeId)]
  const way = wayDown(portfolio, area.id)
  return {
    nodeIds: [territoryId, ...way.nodeIds, themeId],
    statementIds: [...way.statementIds, ...(about === undefined ? [] : [about])],
  }
}

/** From the territory to an area of its portfolio. */
function wayDown({ areas, columns }: Pick<Portfolio, 'areas' | 'columns'>, areaId: string): Evidence {
  const partOf = areas.find(({ id }) => id === areaId)?.partOf
  if (!partOf) {
    const column = columns.find((own) => own.areaId === areaId)
    return { nodeIds: [areaId], statementIds: column?.statementIds.slice(0, 1) ?? [] }
  }
  const way = wayDown({ areas, columns }, partOf.areaId)
  return { nodeIds: [...way.nodeIds, areaId], statementIds: [...way.statementIds, partOf.statementId] }
}

export function together(...parts: readonly Evidence[]): Evidence {
  return {
    nodeIds: [...new Set(parts.flatMap(({ nodeIds }) => nodeIds))],
    statementIds: [...new Set(parts.flatMap(({ statementIds }) => statementIds))],
  }
}
