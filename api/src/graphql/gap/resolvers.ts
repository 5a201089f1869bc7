import { ruleQueries, today } from '@korskoppling/cypher'
import type { Resolvers } from '../../../generated/schema.ts'
import { countOf } from '../../analysis/gaps/cell.ts'
import { assumableOf, coverageOf } from '../../analysis/gaps/coverage.ts'
import { gapRules, ruleById } from '../../analysis/gaps/rules.ts'
import { sharesOf, territoryLines } from '../../analysis/gaps/shares.ts'
import { dayOf, filter, pageSize, refused } from '../arguments.ts'
import { connection, decodeCursor } from '../connection.ts'
import { loadNamed, loadNodes, loadStatement } from '../load.ts'
import { askGaps } from './ask.ts'
import { demandsOf } from './demands.ts'
import { findingsIn, severityOf } from './findings.ts'
import { finding, subjectOf } from './finding.ts'

export const gap: Resolvers = {
  Query: {
    gapRules: () => gapRules.map((rule) => ({ ...rule, day: today() })),
    async gapMatrix(_, args, context) {
      const day = dayOf(args)
      return { ...(await askGaps(context, args, day)), day }
    },
    async findings(_, args, context) {
      const day = dayOf(args)
      const first = pageSize(args.first)
      const list = 'findings'
      // Refused before half a minute is spent on an answer.
      const after = decodeCursor(list, args.after)
      const matrix = await askGaps(context, args, day)
      const wanted = { states: filter(args.states), severities: filter(args.severity) }
      const all = findingsIn(matrix, wanted, context.shared.severities)
      const page = all.filter(({ key }) => after === null || key > after).slice(0, first + 1)
      const items = page.map(({ key, cell }) => ({ key, node: { cell, matrix, day } }))
      return connection({ list, items, first, total: all.length })
    },
    async gapFinding(_, args, context) {
      const day = dayOf(args)
      if (!ruleById(args.rule)) throw refused(`there is no rule "${args.rule}"`, { argument: 'rule', value: args.rule })
      return await finding(context, args, day)
    },
  },
  GapRule: {
    severity: (rule, _, { shared }) => severityOf(rule, shared.severities),
    relation: ({ claim }) => claim?.relation ?? null,
    kinds: ({ claim }) => [...(claim?.kinds ?? [])],
    needed: ({ needed }) => needed ?? null,
    paper: ({ paper }) => paper ?? null,
    documents: ({ documents, day }, _, context) =>
      Promise.all(
        (documents ?? []).map(async ({ source, locator }) => ({
          source: await loadNamed(context, source, day),
          locator: locator ?? null,
        })),
      ),
    cypher: ({ query }) => ruleQueries[query].matches.text,
    criteria: ({ criteria, day }, _, context) => loadNodes(context, criteria, day),
    demandedBy: ({ criteria, day }, _, context) => demandsOf(context, criteria, day),
  },
  GapMatrix: {
    asOf: ({ day }) => day,
    rules: ({ rules, day }) => rules.map((rule) => ({ ...rule, day })),
    rows: ({ rows, day }, args) => {
      const kinds = filter(args.subjects)
      return rows.filter(({ row }) => !kinds || kinds.includes(row.kind)).map((row) => ({ ...row, day }))
    },
    territories: (matrix) => territoryLines(matrix).map((line) => ({ ...line, day: matrix.day })),
    coverage: (matrix) => coverageOf(matrix).map((coverage) => ({ ...coverage, day: matrix.day })),
    assumable: (matrix) => assumableOf(matrix).map((list) => ({ ...list, kinds: [...list.kinds] })),
    shares: (matrix) => sharesOf(matrix),
  },
  GapRow: {
    id: ({ row }) => row.id,
    subject: ({ row, day }, _, context) => subjectOf(context, row, day),
    pair: ({ row, day }, _, context) => loadNodes(context, row.about?.pair ?? [], day),
    kind: ({ row }) => row.kind,
    territoryId: ({ row }) => (row.territories.length === 1 ? (row.territories[0] ?? null) : null),
    territoryIds: ({ row }) => [...row.territories],
    depth: ({ row }) => row.depth,
    parentId: ({ row }) => row.parent,
    basis: ({ row }) => row.column?.basis ?? null,
    undated: ({ row }) => row.column?.undated ?? false,
    validFrom: ({ row }) => row.column?.validFrom ?? null,
    validTo: ({ row }) => row.column?.validTo ?? null,
    cells: ({ cells, day }) => cells.map((cell) => ({ ...cell, day })),
  },
  GapTerritory: {
    territory: ({ id, day }, _, context) => loadNamed(context, id, day),
  },
  GapCell: {
    id: ({ rule, row }) => `${rule.id}|${row.id}`,
    ruleId: ({ rule }) => rule.id,
    subjectId: ({ row }) => row.id,
    count: ({ found }) => countOf(found),
    of: ({ rule, found }) => (rule.counting === 'every' ? countOf(found) + found.missingCount : (rule.needed ?? null)),
    counts: ({ found }) => found.counts,
    missing: ({ found, day }, _, context) => loadNodes(context, found.missing, day),
    inheritedFrom: ({ found, day }, _, context) =>
      found.inheritedFrom === null ? null : loadNamed(context, found.inheritedFrom, day),
    earlier: ({ found, day }, _, context) => loadNodes(context, found.earlier, day),
    noEndRecorded: ({ found }) => found.noEndRecorded,
    placeholders: ({ found }) => found.placeholders,
    sources: ({ depth }) => depth.sources,
    statements: ({ depth }) => depth.statements,
    claimIds: ({ claims }) => claims.map(({ id }) => id),
  },
  GapCoverage: {
    id: ({ claim }) => claim.id,
    async statement({ claim, day }, _, context) {
      const statement = await loadStatement(context, claim.id, day)
      if (!statement) throw new Error(`the claim ${claim.id} was there and is gone`)
      return statement
    },
    territoryId: ({ claim }) => claim.territory,
    relation: ({ claim }) => claim.relation,
    kinds: ({ claim }) => claim.kinds,
    what: ({ claim }) => claim.what,
    listedOn: ({ claim }) => claim.listedOn,
  },
}
