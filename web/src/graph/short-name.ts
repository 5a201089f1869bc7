/**
 * A name as short as a label on the canvas bears: the acronym it is known by, the part before a dash or bracket, or the
 * name itself. The full name stands in the detail, the table and the outline.
 */
export function shortName(name: string, altNames: readonly string[] = []): string {
  if (name.length <= longest) return name
  const known = altNames.find((other) => acronym.test(other)) ?? /\(([^)]+)\)/.exec(name)?.[1]
  if (known !== undefined && acronym.test(known)) return known
  const head = name.split(/\s[–—-]\s|\s\(|,\s|:\s/u, 1)[0] ?? name
  return head.length >= 3 ? head : name
}

/** A label as lines of about the same length: one where it is short, else two, cut with an ellipsis beyond that. */
export function labelLines(text: string): string[] {
  if (text.length <= 18) return [text]
  const words = text.split(' ')
  if (words.length === 1) return [cut(text)]
  const splits = words.slice(1).map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')])
  const [best = [text]] = splits.toSorted((a, b) => longestOf(a) - longestOf(b))
  return best.map(cut)
}

const longest = 18
const acronym = /^\p{Lu}[\p{Lu}\d&.-]{1,7}$/u

function longestOf(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => line.length))
}

function cut(line: string): string {
  return line.length <= 24 ? line : `${line.slice(0, 22).trimEnd()}…`
}
