import type { Pairs } from './brackets.ts'
import { isSign, isWord, type Token } from './lexer.ts'

/** A list whose length is not written counts as so many: two loops over such lists may stand in each other, not three. */
const unknownLength = 100
/** One that `reduce` or `split` makes: it may be gone through once, and in no other loop. */
const madeLength = 10_000

/** Whether the function `range` is called here, also in backticks; `n.range` is a property. */
export function isRange(tokens: readonly Token[], i: number): boolean {
  return isCall(tokens, i, 'range')
}

export function isCall(tokens: readonly Token[], i: number, name: string): boolean {
  const token = tokens[i]
  const named = token?.kind === 'name' && token.value.toLowerCase() === name
  return named && isSign(tokens[i + 1], '(') && !isSign(tokens[i - 1], '.')
}

/** How many numbers the `range(…)` at `i` gives; endless where that is not written. */
export function rangeLength(tokens: readonly Token[], i: number, pairs: Pairs): number {
  const close = pairs.get(i + 1)
  if (close === undefined) return Infinity
  const [from = [], to = [], step] = parts(tokens, [i + 1, close], pairs)
  const [first, last, by] = [wholeNumber(from), wholeNumber(to), step ? wholeNumber(step) : 1]
  if (first === undefined || by === undefined || by === 0) return Infinity
  if (last === undefined) return !isLength(to) ? Infinity : isMade(to) ? madeLength : unknownLength
  return Math.max(0, Math.floor((last - first) / by) + 1)
}

/** The length of the list that stands from `start` up to `end`, as far as it is written. */
export function listLength(tokens: readonly Token[], [start, end]: [number, number], pairs: Pairs): number {
  if (isRange(tokens, start) && pairs.get(start + 1) === end - 1) return rangeLength(tokens, start, pairs)
  if (isSign(tokens[start], '[') && pairs.get(start) === end - 1) return parts(tokens, [start, end - 1], pairs).length
  const longest = tokens
    .slice(start, end)
    .reduce(
      (most, _, k) => (isRange(tokens, start + k) ? Math.max(most, rangeLength(tokens, start + k, pairs)) : most),
      0,
    )
  return Math.max(isMade(tokens.slice(start, end)) ? madeLength : unknownLength, longest)
}

/** What stands between a bracket and its partner, parted at its own commas. */
export function parts(tokens: readonly Token[], [open, close]: [number, number], pairs: Pairs): Token[][] {
  const found: Token[][] = [[]]
  for (let i = open + 1; i < close; i++) {
    const partner = pairs.get(i)
    const end = partner !== undefined && partner > i ? partner : i
    if (isSign(tokens[i], ',')) found.push([])
    else found.at(-1)?.push(...tokens.slice(i, end + 1))
    i = end
  }
  return found
}

/** A number as a number is written; a variable may be called `5` in backticks. */
function wholeNumber(part: readonly Token[]): number | undefined {
  const signed = isSign(part[0], '-') || isSign(part[0], '+')
  const [number, ...more] = signed ? part.slice(1) : part
  if (number?.kind !== 'number' || more.length > 0) return undefined
  if (!/^(\d[\d_]*|0x[\da-f_]+|0o[0-7_]+)$/i.test(number.value)) return undefined
  return (isSign(part[0], '-') ? -1 : 1) * Number(number.value.replaceAll('_', ''))
}

/** `size(…)` or `length(…)`, perhaps with a small number added or taken off. */
function isLength(part: readonly Token[]): boolean {
  const close = part.findLastIndex((token) => isSign(token, ')'))
  const rest = part.slice(close + 1)
  const signed = isSign(rest[0], '-') || isSign(rest[0], '+')
  const near = rest.length === 0 || (signed && Math.abs(wholeNumber(rest) ?? Infinity) < 10_000)
  return isWord(part[0], 'SIZE', 'LENGTH') && near && isOne(part, close)
}

/** Whether the bracket behind the name is the whole: not `size(a) * size(b)`. */
function isOne(part: readonly Token[], close: number): boolean {
  let depth = 0
  const end = part.findIndex((token, i) => {
    if (isSign(token, '(')) depth++
    if (isSign(token, ')')) depth--
    return i > 0 && depth === 0
  })
  return isSign(part[1], '(') && end === close
}

/** Whether a list is made here that may be as long as a text or a loop makes it. */
function isMade(part: readonly Token[]): boolean {
  return part.some((_, i) => isCall(part, i, 'split') || isCall(part, i, 'reduce'))
}
