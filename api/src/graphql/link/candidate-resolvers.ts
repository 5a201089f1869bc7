import type { Resolvers } from '../../../generated/schema.ts'
import { brokersAmong } from '../../analysis/links/candidates/actor-network.ts'
import type { Candidate } from '../../analysis/links/candidates/candidate.ts'
import { chanceOf } from '../../analysis/links/candidates/pair-chance.ts'
import { whyNoScore } from '../../analysis/links/candidates/why.ts'
import type { Context } from '../context.ts'
import { loadNamed, loadNodes, loadStatements } from '../load.ts'
import type { LinkDay } from '../../analysis/links/candidates/link-day.ts'

const shownBrokers = 3

export const linkCandidate: Resolvers = {
  LinkCandidate: {
    id: ({ candidate }) => candidate.id,
    kind: ({ candidate }) => candidate.kind,
    section: ({ candidate }) => candidate.section,
    region: ({ candidate, links }, _, context) => loadNamed(context, candidate.regionId, links.day),
    a: ({ candidate, links }, _, context) => loadNamed(context, candidate.a, links.day),
    b: ({ candidate, links }, _, context) => loadNamed(context, candidate.b, links.day),
    state: ({ candidate }) => candidate.state,
    plannedByDecision: ({ candidate }) => candidate.plannedByDecision,
    specific: ({ candidate }) => candidate.specific,
    statements: ({ candidate, links }, _, context) => loadStatements(context, candidate.statementIds, links.day),
    score: ({ candidate }) => candidate.score.value,
    noScore: ({ candidate: { score } }) => (score.reason === undefined ? null : whyNoScore(score.reason)),
    parts: ({ candidate }) => [...candidate.parts],
    support: ({ candidate: { support }, links }) => support && { support, links },
    async pValue({ candidate, links, alone }, _, { loaders, signal }) {
      const stored = await loaders.chances.load({ id: candidate.id, day: links.day })
      return stored ?? (alone ? await chanceOf(candidate, links, signal) : null)
    },
    onBothSides: ({ candidate, links }, _, context) => loadNodes(context, candidate.onBothSides, links.day),
    joiningNone: ({ candidate, links }, _, context) => loadNodes(context, candidate.joiningNone, links.day),
    async brokers({ candidate, links }) {
      const brokers = brokersAmong(await links.network(), candidate.actorIds)
      return brokers.slice(0, shownBrokers).map((broker) => ({ ...broker, links }))
    },
    async funding({ candidate, links }, _, context) {
      return await loadNodes(context, await fundingOf(candidate, links, context), links.day)
    },
    why: ({ candidate }) => candidate.why,
    evidence: ({ candidate: { evidence }, links }) => ({ evidence, links }),
    queries: ({ candidate }) => [...candidate.questions],
  },
  LinkQuery: {
    parameters: ({ parameters }) => JSON.stringify(parameters),
  },
  LinkSupport: {
    both: ({ support }) => support.both,
    of: ({ support }) => support.of,
    themes: ({ support, links }, _, context) => loadNodes(context, support.themeIds, links.day),
    regions: ({ support, links }, _, context) => loadNodes(context, support.regionIds, links.day),
  },
  LinkBroker: {
    actor: ({ actorId, links }, _, context) => loadNamed(context, actorId, links.day),
  },
  LinkEvidence: {
    nodes: ({ evidence, links }, _, context) => loadNodes(context, evidence.nodeIds, links.day),
    statements: ({ evidence, links }, _, context) => loadStatements(context, evidence.statementIds, links.day),
  },
}

/** Instruments open to something on either side. */
async function fundingOf(
  { areas, regionId }: Candidate,
  { facts, day }: LinkDay,
  { loaders }: Context,
): Promise<string[]> {
  if (!areas) return []
  const places = [regionId, ...(facts.places.get(regionId)?.above ?? [])]
  const [one, other] = await Promise.all(
    areas.map(async (side) => {
      const found = await Promise.all(side.map((id) => loaders.funding.load({ id, page: { day, places } })))
      return new Set(found.flat())
    }),
  )
  return [...(one ?? [])].filter((id) => other?.has(id)).toSorted()
}
