/** The records of a CSV (RFC 4180) by its head; a byte order mark is taken off. Throws on a record of another width. */
export function recordsOf(csv: string, separator: ',' | ';' = ','): Record<string, string>[] {
  const [head = [], ...rows] = linesOf(csv.replace(/^\uFEFF/, ''), separator)
  return rows.map((row) => {
    if (row.length !== head.length)
      throw new Error(`${row.length} cells under ${head.length} heads: ${row.join(' | ')}`)
    return Object.fromEntries(head.map((name, column) => [name, row[column] ?? '']))
  })
}

function linesOf(csv: string, separator: string): string[][] {
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\r\n]*))(${separator}|\r\n)`, 'y')
  const lines: string[][] = [[]]
  while (cell.lastIndex < csv.length) {
    const at = cell.lastIndex
    const found = cell.exec(csv)
    if (found === null) throw new Error(`no CSV at ${at}: ${csv.slice(at, at + 40)}`)
    const [, quoted, plain = '', end] = found
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') lines.push([])
  }
  return lines.slice(0, -1)
}
