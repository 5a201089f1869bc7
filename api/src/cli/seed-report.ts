import type { LoadReport } from '@korskoppling/seed'

const shownIds = 5

/** What a load did, or in a dry run would do, line by line. */
export function describeLoad(report: LoadReport, dryRun: boolean): string[] {
  const { things, statements, kept } = report.difference
  const nothing = [things, statements].every((part) => countOf(part) === 0)
  return [
    `data version ${report.dataVersion} (${report.previousVersion ? `in the graph: ${report.previousVersion}` : 'none in the graph so far'})`,
    ...(nothing ? ['the graph already says what the data files say'] : []),
    ...(nothing ? [] : describeChanges('things', things, dryRun)),
    ...(nothing ? [] : describeChanges('statements', statements, dryRun)),
    ...kept.map(({ id, reason }) => `left alone: ${id} (${reason})`),
    ...(report.schema.length > 0 ? [`${verb('made', dryRun)}: ${report.schema.length} constraints and indexes`] : []),
    ...(dryRun ? ['nothing was written'] : describeIntegrity(report)),
  ]
}

type Part = LoadReport['difference']['things'] | LoadReport['difference']['statements']

function countOf({ added, changed, removed }: Part): number {
  return added.length + changed.length + removed.length
}

function describeChanges(what: string, { added, changed, removed }: Part, dryRun: boolean): string[] {
  const lists = [
    { done: 'added', ids: added.map(({ id }) => id) },
    { done: 'changed', ids: changed.map(({ to }) => to.id) },
    { done: 'removed', ids: removed.map(({ id }) => id) },
  ]
  return lists.map(({ done, ids }) => `${what} ${verb(done, dryRun)}: ${ids.length}${describeIds(ids)}`)
}

function describeIds(ids: readonly string[]): string {
  if (ids.length === 0) return ''
  const more = ids.length > shownIds ? ` and ${ids.length - shownIds} more` : ''
  return `: ${ids.slice(0, shownIds).join(', ')}${more}`
}

function describeIntegrity({ violations }: LoadReport): string[] {
  if (violations.length === 0) return ['integrity: every check passed']
  return violations.flatMap(({ check, title, count, examples }) => [
    `integrity: ${title}: ${count} do not (${check})`,
    ...examples.map(({ subject, detail }) => `  ${subject}: ${detail}`),
  ])
}

function verb(done: string, dryRun: boolean): string {
  return dryRun ? `to be ${done}` : done
}
