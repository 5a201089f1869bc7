import { type Query, readPortfolios } from '@korskoppling/cypher'
import type { LinkFacts } from './link-facts.ts'

/** A statement that finds what a candidate is made of, and its parameters. */
export interface Question {
  /** In the catalogue of queries. */
  name: string
  text: string
  parameters: Record<string, unknown>
}

export function question<P extends Record<string, unknown>>(
  { name, text }: Pick<Query<P, unknown>, 'name' | 'text'>,
  parameters: P,
): Question {
  return { name, text, parameters }
}

/** Which themes are in which portfolio of the date: what goes together elsewhere. */
export function portfoliosQuestion({ portfolios, asOf }: LinkFacts): Question {
  const columns = [...portfolios.values()].map(({ territoryId, columns: own }) => ({
    territory: territoryId,
    areas: own.map(({ areaId }) => areaId),
  }))
  return question(readPortfolios, { columns, asOf })
}
