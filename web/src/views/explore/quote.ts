export interface QuotePart {
  text: string
  /** Carries the statement. */
  marked: boolean
}

/** Longest quotation on a card, in characters; the whole line stands in Sources. */
const longest = 150

/** The part of a source's line around the words that name the things, and those words marked. Nothing is reworded. */
export function quoteParts(line: string, names: readonly string[]): QuotePart[] {
  const hits = findNames(line, names)
  const { text, cut } = excerpt(line, hits)
  const parts: QuotePart[] = []
  let at = 0
  for (const [from, to] of hits.map(([a, b]) => [a - cut, b - cut] as const)) {
    if (from < at || to > text.length) continue
    if (from > at) parts.push({ text: text.slice(at, from), marked: false })
    parts.push({ text: text.slice(from, to), marked: true })
    at = to
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false })
  return withEllipses(parts, { before: cut > 0, after: cut + text.length < line.length })
}

/** Where the names stand in the line, in order; of a long name its first words may do. */
function findNames(line: string, names: readonly string[]): [number, number][] {
  const low = line.toLowerCase()
  return names
    .flatMap((name) =>
      variants(name)
        .flatMap((word) => spansOf(low, word))
        .slice(0, 1),
    )
    .sort(([a], [b]) => a - b)
}

function variants(name: string): string[] {
  const head = name.split(/\s[–—-]\s|\s\(|,\s/u, 1)[0] ?? name
  const inBrackets = /\(([^)]+)\)/u.exec(name)?.[1]
  return [name, head, ...(inBrackets === undefined ? [] : [inBrackets])].map((word) => word.toLowerCase())
}

function spansOf(line: string, word: string): [number, number][] {
  const at = word.length < 2 ? -1 : line.indexOf(word)
  return at < 0 ? [] : [[at, at + word.length]]
}

function excerpt(line: string, hits: readonly [number, number][]): { text: string; cut: number } {
  if (line.length <= longest) return { text: line, cut: 0 }
  const first = hits[0]?.[0] ?? 0
  const last = hits.at(-1)?.[1] ?? 0
  const spare = Math.max(0, longest - (last - first))
  const wanted = Math.max(0, first - Math.floor(spare / 2))
  const from = wanted === 0 ? 0 : line.indexOf(' ', wanted) + 1
  const end = Math.max(last, from + longest)
  const to = end >= line.length ? line.length : Math.max(last, line.lastIndexOf(' ', end))
  return { text: line.slice(from, to), cut: from }
}

function withEllipses(parts: QuotePart[], { before, after }: { before: boolean; after: boolean }): QuotePart[] {
  const dots = { text: '…', marked: false }
  return [...(before ? [dots] : []), ...parts, ...(after ? [dots] : [])]
}
