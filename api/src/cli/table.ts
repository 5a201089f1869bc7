export type Cell = string | number | bigint

/** Rows as columns of text; numbers stand right, the last column runs free. */
export function tableOf(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const widths = header.map((title, column) => Math.max(title.length, ...rows.map((row) => String(row[column]).length)))
  const lineOf = (row: readonly Cell[]) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return [header, ...rows].map((row) => `${lineOf(row)}\n`).join('')
}

function pad(cell: Cell, width: number): string {
  return typeof cell === 'string' ? cell.padEnd(width) : String(cell).padStart(width)
}
