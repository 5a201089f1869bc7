import { type Value, valueText } from '@korskoppling/cypher'

/** How a CSV looks: `plain` for programs, `spreadsheet` for what opens by double click in a Nordic spreadsheet. */
export interface CsvForm {
  /** Stands before everything: how spreadsheets are told that the letters are UTF-8. */
  mark: string
  separator: ',' | ';'
  /** A comma where the semicolon separates, since such a spreadsheet takes `1.5` for a text or a date. */
  decimal: '.' | ','
}

export const csvForms = {
  plain: { mark: '', separator: ',', decimal: '.' },
  spreadsheet: { mark: '\uFEFF', separator: ';', decimal: ',' },
} as const satisfies Record<string, CsvForm>

/** One record with its line end (RFC 4180). Null is an empty cell, the empty text `""`; whole numbers keep every digit. */
export function csvLine(values: readonly Value[], form: CsvForm): string {
  return `${values.map((value) => cell(value, form)).join(form.separator)}\r\n`
}

function cell(value: Value, { decimal }: CsvForm): string {
  if (value === null) return ''
  const number = numberText(value)
  if (number !== undefined) return number.replace('.', decimal)
  const text = guarded(valueText(value))
  return text === '' || /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function numberText(value: Value): string | undefined {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'object' || value === null) return undefined
  const digits = '$int' in value ? value.$int : '$float' in value ? value.$float : undefined
  // NaN and the infinities are no numbers to a spreadsheet.
  return typeof digits === 'string' && /^-?\d/.test(digits) ? digits : undefined
}

/**
 * A text that begins like a formula would be run by a spreadsheet; an apostrophe keeps it text. One more where there are
 * some already, so that taking off a single one always gives the text back.
 */
function guarded(text: string): string {
  return /^'*[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text
}
