/**
 * Texts of the graph or of a statement, for a terminal: what would steer it (colours, the cursor, the title of the window)
 * stands there as `\\x1b`. Line ends and tabs stay.
 */
export function visible(text: string): string {
  return text.replace(
    // eslint-disable-next-line no-control-regex -- these are what is looked for
    /[\x00-\x08\x0b-\x1f\x7f-\x9f]/g,
    (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
  )
}
