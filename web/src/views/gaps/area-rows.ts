import { fold } from '../../ui/fold.ts'
import { cellOf, type AreaRow, type Rule } from './facts.ts'

export interface Shown {
  find: string
  folded: readonly string[]
  sort: 'silent' | 'open' | undefined
  rules: readonly Rule[]
}

/** The rows to show: with a word of their name, those above them too; folded parts left out; sorted as a tree or flat. */
export function shownRows(rows: readonly AreaRow[], { find, folded, sort, rules }: Shown): AreaRow[] {
  const found = wanted(rows, fold(find))
  if (sort !== undefined) {
    const weight = sort === 'silent' ? silence : openCells
    return found.toSorted((a, b) => weight(b, rules) - weight(a, rules))
  }
  const hidden = new Set<string>()
  return found.filter((row) => {
    const away = row.parentId !== null && (folded.includes(row.parentId) || hidden.has(row.parentId))
    if (away) hidden.add(row.id)
    return !away
  })
}

function wanted(rows: readonly AreaRow[], text: string): AreaRow[] {
  if (text === '') return [...rows]
  const kept = new Set<string>()
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (const row of rows) {
    if (!fold(`${row.subject?.name ?? ''} ${row.subject?.nameEn ?? ''}`).includes(text)) continue
    for (let at: AreaRow | undefined = row; at !== undefined; at = byId.get(at.parentId ?? '')) kept.add(at.id)
  }
  return rows.filter(({ id }) => kept.has(id))
}

/** In how many sources the most silent cell of the row has nothing: there a gap is most likely. */
function silence(row: AreaRow, rules: readonly Rule[]): number {
  return Math.max(
    0,
    ...rules.map((rule) => cellOf(row, rule)).map((cell) => (cell?.state === 'NONE_RECORDED' ? cell.sources : 0)),
  )
}

function openCells(row: AreaRow, rules: readonly Rule[]): number {
  const open = rules.map((rule) => cellOf(row, rule)?.state)
  return open.filter((state) => state === 'GAP' || state === 'NONE_RECORDED' || state === 'NO_DATA').length
}

/** How many cells differ between two days, and which rows are there on one of them only. */
export function difference(
  now: readonly AreaRow[],
  then: readonly AreaRow[],
): { cells: number; gained: AreaRow[]; lost: AreaRow[] } {
  const before = new Map(then.map((row) => [row.id, row]))
  const after = new Set(now.map(({ id }) => id))
  const kept = now.flatMap((row) => {
    const old = before.get(row.id)
    return old === undefined ? [] : [{ row, old }]
  })
  const differs = kept.flatMap(({ row, old }) =>
    row.cells.filter((cell) => cellOf(old, { id: cell.ruleId })?.state !== cell.state),
  )
  return {
    cells: differs.length,
    gained: now.filter(({ id }) => !before.has(id)),
    lost: then.filter(({ id }) => !after.has(id)),
  }
}
