import {
  castVote,
  decide,
  decided,
  type DecidedPage,
  KorskopplingError,
  parseSubject,
  standingOn,
  today,
} from '@korskoppling/cypher'
import type { QueryDecisionsArgs, Resolvers } from '../../../generated/schema.ts'
import { ruleById } from '../../analysis/gaps/rules.ts'
import { pageSize } from '../arguments.ts'
import { changing } from '../changing.ts'
import type { Context } from '../context.ts'
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
      changing(context, () => {
        checkRule(input.subject)
        return decide(context.shared.graph, input, signed)
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
    async decision({ candidate, links }, _, { loaders }) {
      return standingOn(await loaders.decisions.load(candidate.id), links.day)
    },
    async decisions({ candidate }, _, { loaders }) {
      return (await loaders.decisions.load(candidate.id)).length
    },
  },
  LinkCell: {
    async verdict({ pair, links }, _, { loaders }) {
      return standingOn(await loaders.decisions.load(pair.id), links.day)?.verdict ?? null
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
