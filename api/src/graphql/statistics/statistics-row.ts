import type { Statistics } from '@korskoppling/cypher'

export interface StatisticsRow extends Statistics {
  day: string
}
