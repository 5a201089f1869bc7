/** RFC 4180 with a byte order mark, so that spreadsheets read the letters right. */
export function csvOf(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${[heads, ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`
}

/** The same for a clipboard: cells parted by tabs, which spreadsheets take apart; a tab or break in a cell is a space. */
export function tabbedOf(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [heads, ...rows]
    .map((row) => row.map((cell) => guarded(cell).replaceAll(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\n')
}

function field(value: string | number): string {
  const text = guarded(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function guarded(value: string | number): string {
  // A cell that begins like a formula would be run by a spreadsheet; an apostrophe keeps it text. One more where
  // there are some already, so that taking off a single one always gives the text back; the API's CSV does the same.
  return typeof value === 'string' && /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
}
