import type { ResultSummary } from 'neo4j-driver'
import type { Notice } from './asked.ts'
import { nearestName } from './nearest.ts'

type Kind = Notice['kind']
/** The driver's newer form, status objects, has no code in the answers of older servers. */
type Remark = ResultSummary['notifications'][number]
/** Every name of a kind that the database knows. */
export type Names = (kind: NameKind) => Promise<readonly string[]>
export type NameKind = 'unknown_label' | 'unknown_type' | 'unknown_property'

/** The database's codes that have a meaning of their own for us, by their last part. */
const kinds: Readonly<Record<string, Kind>> = {
  UnknownLabelWarning: 'unknown_label',
  UnknownRelationshipTypeWarning: 'unknown_type',
  UnknownPropertyKeyWarning: 'unknown_property',
  CartesianProduct: 'cartesian_product',
  CartesianProductWarning: 'cartesian_product',
  UnboundedVariableLengthPattern: 'endless_path',
  UnboundedVariableLengthPatternWarning: 'endless_path',
  FeatureDeprecationWarning: 'deprecated',
}

/** What a summary remarks, with the nearest name that exists. `linesBefore` are ours, before the statement. */
export async function noticesOf(summary: ResultSummary, names: Names, linesBefore = 0): Promise<Notice[]> {
  const notices = summary.notifications.map((remark) => noticeOf(remark, linesBefore))
  return await Promise.all(notices.map((notice) => withSuggestion(notice, names)))
}

function noticeOf({ code, title, description, position }: Remark, linesBefore: number): Notice {
  const { line, column } = position as { line?: number; column?: number }
  const known = line !== undefined && line > linesBefore
  return {
    kind: kinds[code.split('.').at(-1) ?? ''] ?? 'other',
    code,
    title,
    description,
    subject: subjectOf(description),
    suggestion: null,
    line: known ? line - linesBefore : null,
    column: known ? (column ?? null) : null,
  }
}

function subjectOf(description: string): string | null {
  return /\(the missing .*? is: (.*)\)$/s.exec(description)?.[1] ?? null
}

async function withSuggestion(notice: Notice, names: Names): Promise<Notice> {
  const { kind, subject } = notice
  if (subject === null || !isNameKind(kind)) return notice
  return { ...notice, suggestion: nearestName(subject, await names(kind)) }
}

function isNameKind(kind: Kind): kind is NameKind {
  return kind.startsWith('unknown_')
}
