import {
  castVote,
  decide,
  decided,
  type DecidedPage,
  KorskopplingError,
  parseSubject,
  today,
} from '@korskoppling/cypher'
import type { DecideInput, QueryDecisionsArgs, Resolvers } from '../../../generated/schema.ts'
import { ruleById } from '../../analysis/gaps/rules.ts'
import { dayOf, pageSize } from '../arguments.ts'
import { changing } from '../changing.ts'
import type { Context } from '../context.ts'
import { candidateOf } from '../link/candidates.ts'
import { loadNodes, loadOf, loadStatement } from '../load.ts'
import type { NodeRow } from '../rows.ts'
import type { GapRuleRow } from '../gap/gap-row.ts'

export const decision: Resolvers = {
  Query: {
    decisions: async (_, args, context) =>
      pageOf(await decided(context.shared.graph, 'decision', asked(args, context))),
    votes: async (_, args, context) => pageOf(await decided(context.shared.graph, 'vote', asked(args, context))),
  },
  Mutation: {
    decide: (_, { input, ...signed }, context) =>
      changing(context, async () => {
        checkRule(input.subject)
        const score = await scoreOf(context, input)
        return await decide(context.shared.graph, input, { ...signed, score })
      }),
    vote: (_, { input, ...signed }, context) =>
      changing(context, () => {
        checkRule(input.subject)
        return castVote(context.shared.graph, input, signed)
      }),
  },
  Decision: {
    region: (row, _, context) => regionOf(context, row),
    things: (row, _, context) => thingsOf(context, row),
    rule: (row) => ruleOf(row),
    async statement({ brought }, _, context) {
      return brought ? await loadStatement(context, String(brought.properties.id), today()) : null
    },
  },
  LinkCandidate: {
    async decision({ candidate }, _, { loaders }) {
      const last = await loaders.decisions.load(candidate.id)
      return last?.verdict === 'reopen' ? null : last
    },
    async decisions({ candidate }, _, { loaders }) {
      return (await loaders.decisions.load(candidate.id))?.number ?? 0
    },
  },
  Vote: {
    region: (row, _, context) => regionOf(context, row),
    things: (row, _, context) => thingsOf(context, row),
    rule: (row) => ruleOf(row),
  },
}

interface OnSubject {
  subject: string
  region?: string | undefined
}

function asked({ region, subject, first, after }: QueryDecisionsArgs, { signal }: Context) {
  const of = { region: region ?? undefined, subject: subject ?? undefined }
  return { ...of, first: pageSize(first), after: after ?? undefined, signal }
}

function pageOf<T>({ decided: edges, hasNextPage, totalCount }: DecidedPage<T>) {
  return { edges, pageInfo: { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null }, totalCount }
}

/** A subject of another kind is read, and refused, where it is stored. */
function checkRule(subject: string): void {
  const { rule } = parseSubject(subject)
  if (rule === undefined || ruleById(rule)) return
  throw new KorskopplingError('NOT_FOUND', `there is no rule "${rule}"`, { facts: { path: 'subject', id: rule } })
}

/** Of what is a candidate on the day that the person looked at. */
async function scoreOf(context: Context, input: DecideInput): Promise<number | undefined> {
  if (input.subject.startsWith('gap|')) return undefined
  const candidate = await candidateOf(await context.loaders.links.load(dayOf(input)), input.subject)
  return candidate?.score.value ?? undefined
}

async function regionOf(context: Context, { region }: OnSubject): Promise<NodeRow | null> {
  return region === undefined ? null : await loadOf(context, 'Territory', { id: region, day: today() })
}

/** Those that are still there. */
function thingsOf(context: Context, { subject }: OnSubject): Promise<NodeRow[]> {
  return loadNodes(context, parseSubject(subject).things, today())
}

function ruleOf({ subject }: OnSubject): GapRuleRow | null {
  const { rule } = parseSubject(subject)
  const found = rule === undefined ? undefined : ruleById(rule)
  return found ? { ...found, day: today() } : null
}
