export {
  type AnswerEnd,
  type Answering,
  type AskLimits,
  type AskOptions,
  type Explained,
  highestLimits,
  type LimitName,
  type Notice,
  noticeKinds,
  type PlanStep,
  usualLimits,
  type Value,
  type WantedLimits,
} from './ask/asked.ts'
export { fromValue } from './ask/from-value.ts'
export { toValue } from './ask/to-value.ts'
export { valueJson } from './ask/value-json.ts'
export { valueText } from './ask/value-text.ts'
export { catalog, type CatalogEntry } from './catalog.ts'
export { type Columns, columnsAt, invalidateColumns, regionsAt } from './columns.ts'
export type { Column, ColumnBasis } from './columns-rule.ts'
export {
  couplingParameters,
  type CouplingRow,
  couplingsAt,
  couplingsOfArea,
  couplingsOfTerritory,
  couplingsQuery,
  type CouplingState,
  couplingStates,
} from './couplings.ts'
export { countGraph, type Counts, countsQuery } from './counts.ts'
export { errorCodes, type ErrorCode, KorskopplingError, stoppedBy } from './errors.ts'
export {
  type CompleteClaim,
  type Depth,
  type DepthSubject,
  type GapAreas,
  gapAreasQuery,
  gapDepthQuery,
  type GapKnown,
  gapKnownQuery,
  type GapPlace,
  type ListMember,
  nearestQuery,
  type NearSubject,
} from './gaps/frame.ts'
export type { AskedTerritory, GapParameters, Scope } from './gaps/parameters.ts'
export { ruleQueries, type RuleQueryName } from './gaps/queries.ts'
export { type About, type CountRow, type MatchRow, type Strength, strengths } from './gaps/rule-query.ts'
export {
  openGraph,
  type Connection,
  type Graph,
  type GraphOptions,
  type RunOptions,
  type Transaction,
} from './graph.ts'
export { fold, wordsOf } from './fold.ts'
export { groupBy } from './group-by.ts'
export {
  activeOn,
  type Dated,
  dayAfter,
  expandFragments,
  firstDay,
  holdsOn,
  type Lasting,
  lowerBound,
  today,
  yearsBefore,
} from './holds.ts'
export { choicesQueries, type ChoicesQuery, type ChoiceRow, dependsOn } from './library/choices.ts'
export { isLibraryStatement, library, libraryQuestion, type LibraryQuestion } from './library/library.ts'
export { filledIn, parameterNames } from './library/parameter-names.ts'
export { parseQuestionFile, writeQuestionFile } from './library/question-file.ts'
export type { ChoicesFrom, QuestionFile, QuestionParameter, QuestionShow, Texts } from './library/question-shape.ts'
export { questionThemes, type QuestionTheme } from './library/themes.ts'
export { problemOf, type ValueType } from './library/value-types.ts'
export {
  type NamedArea,
  readAreas,
  readFunding,
  readResources,
  readSaidOfPairs,
  readTargeting,
  readTies,
  type Resource,
  type SaidOfPair,
  type Tie,
} from './links/queries.ts'
export { integrityChecks } from './load/integrity.ts'
export { loadQueries } from './load/queries.ts'
export { type LocalNeo4j, type LocalNeo4jOptions, startLocalNeo4j } from './local/local-neo4j.ts'
export { localSettings, type Profile } from './local/settings.ts'
export { defineQuery, type Query } from './query.ts'
export { type Question, readDisagreements } from './read/disagreements.ts'
export { readLabels, readTypes } from './read/graph-schema.ts'
export { mostHops, readPaths } from './read/paths.ts'
export { type Said } from './read/said.ts'
export { readSources, sourceWords } from './read/sources.ts'
export { readEvidence, readStatementCounts, readStatements, readStatementsOf } from './read/statements.ts'
export { readNews, type Statistics, statisticsAt, statisticsQuery } from './read/statistics.ts'
export {
  type NeighbourCount,
  readBetween,
  readLinking,
  readPatterns,
  readNeighbourhood,
  readNeighbours,
  readOpening,
  readUnfetched,
} from './read/subgraph.ts'
export { type Thing } from './read/thing.ts'
export {
  readAreaHelix,
  readAreaTerritories,
  readChoices,
  readCountries,
  readNodes,
  readOfTerritory,
  readThings,
  thingOrders,
} from './read/things.ts'
export { readTimeline, readTraits } from './read/traits.ts'
export { addStatement } from './records/add-statement.ts'
export { claimCoverage } from './records/claim-coverage.ts'
export type { ChangeOptions } from './records/changing.ts'
export { castVote } from './records/cast-vote.ts'
export { decide } from './records/decide.ts'
export {
  decided,
  type DecidedFilter,
  type DecidedPage,
  decisionsOn,
  rejectedOn,
  standingOn,
} from './records/decided.ts'
export { type Decision, type Placed, type Verdict, type Vote } from './records/decision-shape.ts'
export { dispute } from './records/dispute.ts'
export { entries, entriesById, entriesOf, type EntryPage } from './records/entries.ts'
export { exportRecords } from './records/export-records.ts'
export { importRecords, type ImportReport } from './records/import-records.ts'
export { type LikelyDuplicate, likelyDuplicates } from './records/likely-duplicates.ts'
export { parseRecords } from './records/parse-records.ts'
export type { QuestionVersion, Visibility } from './records/question-shape.ts'
export { questionInFile } from './records/question-in-file.ts'
export { saveQuestion } from './records/save-question.ts'
export { saveView } from './records/save-view.ts'
export { savedQuestion, savedQuestions, type SavedQuestion } from './records/saved-questions.ts'
export type { SavedRecords } from './records/saved-records.ts'
export { type Brought, type Entry, makeableLabels, type NewStatement } from './records/shape.ts'
export { readView } from './records/stored-view.ts'
export type { SavedView } from './records/view-shape.ts'
export { parseSubject, type Subject } from './records/subject.ts'
export { withdraw } from './records/withdraw.ts'
export { withdrawQuestion } from './records/withdraw-question.ts'
export {
  type BottleneckRow,
  type Continuation,
  type Engaged,
  type Governing,
  type PlacedThing,
  type PortfolioRow,
  readActivity,
  readBottlenecks,
  readContinues,
  readGovernance,
  readPlaced,
  readPortfolios,
  readSpokenOf,
  readTakingPart,
  type TakingPart,
} from './regions/queries.ts'
export { applySchema, missingSchema, type SchemaReport } from './schema.ts'
export { type Hit, search, searchQuery, type SearchRequest, type SearchResult } from './search.ts'
export * as vocabulary from './vocabulary.ts'
export type { ScoreRun, StoredScore } from './scores/queries.ts'
export {
  isFresh,
  readScoreState,
  readStoredChances,
  type ScoredData,
  type ScoreState,
  storeScores,
  takeScoring,
} from './scores/score-store.ts'
