import type { Pairs } from './brackets.ts'
import { isSign, isWord, type Token } from './lexer.ts'
import type { Loop } from './loops.ts'
import { isCall, parts } from './range-length.ts'

/**
 * How often what a loop of `reduce` keeps can double at each turn: `l + l`, `[l, l]` and `replace(l, …)` do, the loop of
 * `s + x` does not. 0 for a loop that keeps nothing.
 */
export function doublings(tokens: readonly Token[], loop: Loop, pairs: Pairs): number {
  const open = openingOf(tokens, loop)
  const kept = open === undefined ? undefined : tokens[open + 1]
  if (kept?.kind !== 'name') return 0
  const body = [loop.from + 1, loop.to] as const
  const times = timesUsed(tokens.slice(...body), kept.value)
  return Math.max(times > 1 ? Math.log2(times) : 0, ...replacing(tokens, body, { kept: kept.value, pairs }))
}

/** The bracket of `reduce(kept = …, x IN list | …)`, whose list begins at `loop.list`. */
function openingOf(tokens: readonly Token[], loop: Loop): number | undefined {
  let depth = 0
  for (let i = loop.list - 1; i > 0; i--) {
    if ([')', ']', '}'].some((sign) => isSign(tokens[i], sign))) depth++
    else if (['(', '[', '{'].some((sign) => isSign(tokens[i], sign)) && depth-- === 0)
      return isCall(tokens, i - 1, 'reduce') ? i : undefined
  }
  return undefined
}

/** How often a value is built from `kept`: of the branches of a CASE only one comes true, and its conditions build nothing. */
function timesUsed(tokens: readonly Token[], kept: string): number {
  const cases: { most: number; now: number; counts: boolean }[] = []
  let [now, counts] = [0, true]
  for (const [i, token] of tokens.entries()) {
    const inner = cases.at(-1)
    const isKept = token.kind === 'name' && token.value === kept && !isSign(tokens[i - 1], '.')
    if (isWord(token, 'CASE')) {
      cases.push({ most: 0, now, counts })
      ;[now, counts] = [0, false]
    } else if (inner && isWord(token, 'WHEN', 'THEN', 'ELSE', 'END')) {
      inner.most = Math.max(inner.most, now)
      ;[now, counts] = [0, inner.counts && !isWord(token, 'WHEN')]
      if (isWord(token, 'END')) {
        cases.pop()
        ;[now, counts] = [inner.now + inner.most, inner.counts]
      }
    } else if (counts && isKept) now++
  }
  return now
}

interface Kept {
  kept: string
  pairs: Pairs
}

/** Of each `replace(…)` around what is kept, by the length of what is put in; endless where that is not written. */
function replacing(tokens: readonly Token[], [from, to]: readonly [number, number], { kept, pairs }: Kept): number[] {
  const found: number[] = []
  for (let i = from; i < to; i++) {
    const close = pairs.get(i + 1)
    if (!isCall(tokens, i, 'replace') || close === undefined) continue
    const [text = [], , put = []] = parts(tokens, [i + 1, close], pairs)
    if (!text.some(({ kind, value }) => kind === 'name' && value === kept)) continue
    const [only, ...more] = put
    const length = only?.kind === 'text' && more.length === 0 ? only.value.length - 2 : Infinity
    found.push(Math.log2(length + 1))
  }
  return found
}
