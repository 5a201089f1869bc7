import { vocabulary } from '@korskoppling/cypher'

const rows = '../src/graphql/rows.ts'
const regionRows = '../src/graphql/region/region-row.ts'
const gapRows = '../src/graphql/gap/gap-row.ts'
const linkRows = '../src/graphql/link/link-row.ts'

/** What the resolvers of a type get as their parent, for codegen: rows, not finished answers. */
export const mappers: Record<string, string> = {
  Node: `${rows}#NodeRow`,
  ...Object.fromEntries(vocabulary.labels.map((label) => [label, `${rows}#NodeRow`])),
  ClaimedList: '@korskoppling/cypher#Brought as ClaimedListRow',
  Column: '../src/graphql/territory/column-row.ts#ColumnRow',
  Coupling: '../src/graphql/coupling/wishes-first.ts#CouplingAt',
  Decision: '../src/graphql/decision/decided-row.ts#DecisionRow',
  Vote: '../src/graphql/decision/decided-row.ts#VoteRow',
  Disagreement: '../src/graphql/disagreement/disagreement-row.ts#DisagreementRow',
  Engaged: `${regionRows}#EngagedRow`,
  Entry: '@korskoppling/cypher#Entry as EntryRow',
  GapCell: `${gapRows}#GapCellRow`,
  GapCoverage: `${gapRows}#GapCoverageRow`,
  GapFinding: `${gapRows}#GapFindingRow`,
  GapMatch: `${gapRows}#GapMatchRow`,
  GapMatrix: `${gapRows}#GapMatrixRow`,
  GapNearest: `${gapRows}#GapNearestRow`,
  GapRow: `${gapRows}#GapRowRow`,
  GapRule: `${gapRows}#GapRuleRow`,
  GapTerritory: `${gapRows}#GapTerritoryRow`,
  LinkArea: `${linkRows}#LinkAreaRow`,
  LinkBroker: `${linkRows}#LinkBrokerRow`,
  LinkCandidate: `${linkRows}#LinkCandidateRow`,
  LinkCell: `${linkRows}#LinkCellRow`,
  LinkEvidence: `${linkRows}#LinkEvidenceRow`,
  LinkMatrix: `${linkRows}#LinkMatrixRow`,
  LinkQuery: '../src/analysis/links/candidates/question.ts#Question as LinkQueryRow',
  LinkSupport: `${linkRows}#LinkSupportRow`,
  Path: '../src/graphql/path/path-row.ts#PathRow',
  RegionBottleneck: `${regionRows}#BottleneckRow`,
  RegionMeasure: `${regionRows}#MeasureRow`,
  Governing: `${regionRows}#GoverningRow`,
  RegionComparison: `${regionRows}#ComparisonRow`,
  ComparedTheme: `${regionRows}#ComparedThemeRow`,
  PartnerList: `${regionRows}#PartnerListRow`,
  Partner: `${regionRows}#PartnerRow`,
  AddedTheme: `${regionRows}#AddedThemeRow`,
  RegionChanges: `${regionRows}#ChangesRow`,
  ChangedArea: `${regionRows}#ChangedAreaRow`,
  Continuation: `${regionRows}#ContinuationRow`,
  Statement: `${rows}#StatementRow`,
  Statistics: '../src/graphql/statistics/statistics-row.ts#StatisticsRow',
  Subgraph: `${rows}#SubgraphRow`,
}
