import {
  type CouplingRow,
  type Graph,
  groupBy,
  isFresh,
  readFunding,
  readScoreState,
  readStoredChances,
  readTargeting,
} from '@korskoppling/cypher'
import DataLoader from 'dataloader'
import { type LinkDay, readLinkDay } from '../../analysis/links/candidates/link-day.ts'
import { methodsVersion } from '../../analysis/links/candidates/methods.ts'
import type { Portfolios } from '../../analysis/regions/portfolio.ts'
import { dated, pages } from '../dated-loader.ts'
import type { Read } from '../read.ts'

interface Asking {
  portfolios: DataLoader<string, Portfolios>
  couplings: DataLoader<string, CouplingRow[]>
  read: Read
  signal: AbortSignal | undefined
}

/** What the links view asks. */
export function linkLoaders(graph: Graph, { portfolios, couplings, read, signal }: Asking) {
  return {
    /** By day. */
    links: new DataLoader<string, LinkDay>((days) =>
      Promise.all(
        days.map(async (day) => {
          const known = { portfolios: await portfolios.load(day), couplings: await couplings.load(day) }
          return await readLinkDay(graph, known, { asOf: day, signal })
        }),
      ),
    ),
    /** By candidate: the chance that is stored with its score, where that is of the data that are there now. */
    chances: dated<number | null>(null, async (subjects, day) => {
      const state = await readScoreState(graph, day, { signal })
      return isFresh(state, methodsVersion) ? readStoredChances(graph, { subjects, asOf: day }, { signal }) : new Map()
    }),
    /** By coupling that initiatives tie: the statements by which they do. */
    targeting: dated<string[]>([], async (ids, day) => {
      const asked = (await couplings.load(day)).filter(({ id }) => ids.includes(id))
      const pairs = asked.map(({ id, a, b, initiativeIds }) => ({ id, a, b, initiatives: initiativeIds }))
      const rows = await read(readTargeting, { pairs, asOf: day })
      return new Map(rows.map(({ id, statementIds }) => [id, statementIds]))
    }),
    /** By area: instruments open to it, where these places may apply. */
    funding: pages<{ day: string; places: readonly string[] }, string[]>([], async (ids, { day, places }) => {
      const rows = await read(readFunding, { areas: ids.map((id) => ({ id, places: [...places] })), asOf: day })
      return new Map([...groupBy(rows, ({ area }) => area)].map(([area, own]) => [area, own.map(({ id }) => id)]))
    }),
  }
}
