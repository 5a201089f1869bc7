/** One measured line: the median of each way, and what the goals make of it. */
export interface Row {
  what: string
  /** By way; the first way is the one that ratios are taken against. */
  medians: Record<string, number>
  /** By way, what stands in the place of a number that was not got. */
  says?: Record<string, string>
  goals: Goal[]
}

interface Goal {
  text: string
  ratio: number
  met: boolean
}

export interface Result {
  title: string
  /** Of the medians; milliseconds where left out. */
  unit?: 'MB' | 'KiB'
  ways: string[]
  rows: Row[]
}

/** A table of medians and ratios; a goal that is missed is printed as missed. */
export function formatTable({ title, unit, ways, rows }: Result): string {
  const [base = ''] = ways
  const lines = rows.map((row) => {
    const reference = row.medians[base] ?? Number.NaN
    const cells = ways.map((way) => {
      const median = row.medians[way]
      if (median === undefined) return row.says?.[way] ?? '–'
      return way === base
        ? `${median.toFixed(2)} ${unit ?? 'ms'}`
        : `${median.toFixed(2)} ${unit ?? 'ms'} (× ${(median / reference).toFixed(2)})`
    })
    const goals = row.goals.map(({ text, ratio, met }) => `${met ? 'met' : 'MISSED'}: ${text} (${ratio.toFixed(2)})`)
    return [row.what, ...cells, goals.join('; ')]
  })
  const table = [['', ...ways, 'goals'], ...lines]
  const widths = table[0]?.map((_, column) => Math.max(...table.map((cells) => (cells[column] ?? '').length))) ?? []
  return [
    title,
    ...table.map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
  ].join('\n')
}
