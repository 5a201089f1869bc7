import {
  couplingsAt,
  type Graph,
  groupBy,
  readActivity,
  readAreas,
  readBetween,
  readBottlenecks,
  readFunding,
  readGovernance,
  readOpening,
  readPlaced,
  readResources,
  readSaidOfPairs,
  readSpokenOf,
  readTakingPart,
  readTies,
  readUnfetched,
  regionsAt,
  rejectedOn,
  search,
  statisticsAt,
  today,
  vocabulary,
} from '@korskoppling/cypher'
import { readGaps } from '../analysis/gaps/evaluate.ts'
import { gapRules } from '../analysis/gaps/rules.ts'
import { portfoliosAt } from '../analysis/regions/portfolio.ts'

/** The database plans for an empty list apart from one of texts, and people ask with the latter. */
const nobody = ['nobody']

/**
 * Lets the database plan what its readers ask first: the numbers of Start, which cold take seconds, a search and a
 * region's opening, then what the regions and links views ask, then the statements of all gap rules, one after another,
 * which cold take half a minute. Goes on behind what is served; whatever fails here is said by whoever asks next.
 */
export async function warmUp(graph: Graph): Promise<void> {
  const asOf = today()
  await Promise.allSettled([statisticsAt(graph, asOf), couplingsAt(graph, asOf)])
  const questions = [walkQuestions, regionQuestions, linkQuestions].flatMap((questionsOf) => questionsOf(graph, asOf))
  for (const ask of questions) await Promise.allSettled([ask()])
  await warmRules(graph, asOf)
}

/** Each statement by itself, so that one that takes too long leaves the others their turn. */
async function warmRules(graph: Graph, asOf: string): Promise<void> {
  // A database whose plans follow the length of lists plans for no region apart.
  const territories = (await regionsAt(graph, asOf).catch(() => [])).slice(0, 1)
  for (const rules of groupBy(gapRules, ({ query }) => query).values())
    await Promise.allSettled([readGaps({ graph }, { asOf, rules, territories, assume: [] })])
}

/** What search and a first walk ask. */
function walkQuestions(graph: Graph, asOf: string): (() => Promise<unknown>)[] {
  return [
    () => search(graph, { text: 'nobody', asOf }),
    () => graph.read(readOpening, { territory: 'nobody', areas: nobody, asOf, first: 1 }),
    () => graph.read(readBetween, { ids: nobody, modalities: null, asOf }),
    () =>
      graph.read(readUnfetched, {
        ids: nobody,
        except: nobody,
        modalities: null,
        labels: [...vocabulary.labels],
        asOf,
      }),
  ]
}

/** What the regions view asks, of no region. */
function regionQuestions(graph: Graph, asOf: string): (() => Promise<unknown>)[] {
  return [
    () => portfoliosAt(graph, asOf),
    () => graph.read(readActivity, { ids: nobody, asOf }),
    () => graph.read(readPlaced, { ids: nobody, asOf }),
    () => graph.read(readSpokenOf, { territories: nobody, areas: nobody, asOf }),
    () => graph.read(readBottlenecks, { ids: nobody, asOf }),
    () => graph.read(readGovernance, { ids: nobody, asOf }),
    () => graph.read(readTakingPart, { territories: nobody, asOf }),
  ]
}

/** What the links view asks, of no area. */
function linkQuestions(graph: Graph, asOf: string): (() => Promise<unknown>)[] {
  return [
    () => graph.read(readAreas, { ids: nobody, asOf }),
    () => graph.read(readResources, { ids: nobody, asOf }),
    () => graph.read(readSaidOfPairs, { ids: nobody, asOf }),
    () => graph.read(readTies, { asOf }),
    () => graph.read(readFunding, { areas: [{ id: 'nobody', places: nobody }], asOf }),
    () => rejectedOn(graph, asOf),
  ]
}
