import type {
  RegionReportQuery,
  ReportCandidateFragment,
  ReportDecisionFragment,
  ReportFindingFragment,
  ReportGapsQuery,
  ReportLinksQuery,
  ReportRuleFragment,
  ReportSaidFragment,
  ReportSourceFragment,
} from '../../../../generated/operations.ts'

/** What the report is made of, as the API answers it. */
export type Region = NonNullable<RegionReportQuery['region']>
export type About = RegionReportQuery['about']
export type Column = Region['columns'][number]
export type Links = ReportLinksQuery
export type Backtest = Links['backtest']
export type Coupling = NonNullable<Links['region']>['couplings'][number]
export type Candidate = ReportCandidateFragment
export type Decision = ReportDecisionFragment
export type Bottleneck = Region['bottlenecks'][number]
export type Matrix = ReportGapsQuery['gapMatrix']
export type Finding = ReportFindingFragment
export type Rule = ReportRuleFragment
export type Said = ReportSaidFragment
export type SourceFacts = ReportSourceFragment

/** A place in a source that the text cites; `id` is that of its statement, where it is one. */
export interface Place {
  id?: string
  modality?: Said['modality']
  source: SourceFacts & { kind?: string | null; basedOn?: SourceFacts | null }
  locator: string | null
}
