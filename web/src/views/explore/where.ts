/** The line number of a locator such as `004_d3113f69342aa30b.txt:54`, or null when it is a word or a page's heading. */
export function lineOf(locator: string | null): number | null {
  const found = locator === null ? null : /:(\d+)$/.exec(locator)
  return found === null ? null : Number(found[1])
}
