import type { Pairs } from './brackets.ts'
import { isSign, isWord, type Token } from './lexer.ts'

/** A list whose length is not written counts as so many: two loops over such lists may stand in each other, not three. */
const unknownLength = 100

/** Whether the function `range` is called here, also in backticks; `n.range` is a property. */
export function isRange(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  const named = token?.kind === 'name' && token.value.toLowerCase() === 'range'
  return named && isSign(tokens[i + 1], '(') && !isSign(tokens[i - 1], '.')
}

/** How many numbers the `range(…)` at `i` gives; endless where that is not written. */
export function rangeLength(tokens: readonly Token[], i: number, pairs: Pairs): number {
  const close = pairs.get(i + 1)
  if (close === undefined) return Infinity
  const [from = [], to = [], step] = parts(tokens, [i + 1, close], pairs)
  const [first, last, by] = [wholeNumber(from), wholeNumber(to), step ? wholeNumber(step) : 1]
  if (first === undefined || by === undefined || by === 0) return Infinity
  if (last === undefined) return isLength(to) ? unknownLength : Infinity
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
  return Math.max(unknownLength, longest)
}

/** What stands between a bracket and its partner, parted at its own commas. */
function parts(tokens: readonly Token[], [open, close]: [number, number], pairs: Pairs): Token[][] {
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

function wholeNumber(part: readonly Token[]): number | undefined {
  const found = /^([+-]?)(\d[\d_]*|0x[\da-f_]+|0o[0-7_]+)$/i.exec(written(part))
  const [, sign, digits = ''] = found ?? []
  return found ? (sign === '-' ? -1 : 1) * Number(digits.replaceAll('_', '')) : undefined
}

/** `size(…)` or `length(…)`, perhaps with a number added or taken off. */
function isLength(part: readonly Token[]): boolean {
  const close = part.findLastIndex((token) => isSign(token, ')'))
  return (
    isWord(part[0], 'SIZE', 'LENGTH') && /^([+-]\d{1,4})?$/.test(written(part.slice(close + 1))) && isOne(part, close)
  )
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

function written(part: readonly Token[]): string {
  return part.map(({ value }) => value).join('')
}
