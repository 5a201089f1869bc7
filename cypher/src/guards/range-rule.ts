import { bracketPairs } from './brackets.ts'
import { isSign, isWord, type Token } from './lexer.ts'
import type { Found, TextRule } from './words.ts'

/** How often an expression may turn in all; a few milliseconds. */
const mostTurns = 10_000
/** A list whose length is not written in the statement counts as so many: two loops over such lists may stand in each other. */
const unknownLength = 100

/**
 * Nothing stops the database within one expression, neither a time limit nor Stop: a loop in an expression must be
 * short by what is written. `UNWIND range(…) AS i` makes rows, between which it can be stopped, so it is free.
 */
export const rangeRule: TextRule = (tokens) => {
  const pairs = bracketPairs(tokens)
  const loops = loopsIn(tokens, pairs)
  const around = (index: number) =>
    loops.filter(({ from, to }) => from < index && index < to).reduce((turns, { times }) => turns * times, 1)
  const long = loops.find(({ times, list }) => times * around(list) > mostTurns)
  if (long) return tooLong(tokens[long.list])
  const range = tokens.findIndex(
    (_, i) => isRange(tokens, i) && !isRows(tokens, i, pairs) && turnsOf(tokens, i, pairs) * around(i) > mostTurns,
  )
  return range < 0 ? undefined : tooLong(tokens[range])
}

function tooLong(token: Token | undefined): Found | undefined {
  if (!token) return undefined
  return {
    rule: 'range',
    token,
    why: `a loop within an expression may turn ${mostTurns} times by what is written, since nothing can stop it`,
    instead: 'Make rows of it: UNWIND range(…) AS i. Or write both bounds as numbers, the upper one as size(…).',
  }
}

/** `x IN list | …` or `x IN list WHERE …` in brackets: the list is worked through once for each turn around it. */
interface Loop {
  /** Index of the first token of the list. */
  list: number
  times: number
  /** What is done at each turn. */
  from: number
  to: number
}

function loopsIn(tokens: readonly Token[], pairs: ReadonlyMap<number, number>): Loop[] {
  return tokens.flatMap((token, i) => {
    const opens = isSign(tokens[i - 2], '[') || isSign(tokens[i - 2], '(') || isSign(tokens[i - 2], ',')
    if (!isWord(token, 'IN') || tokens[i - 1]?.kind !== 'name' || !opens) return []
    const body = bodyAfter(tokens, i + 1, pairs)
    if (!body) return []
    return [{ list: i + 1, times: lengthOf(tokens, [i + 1, body.from], pairs), ...body }]
  })
}

/** From the `|` or WHERE behind the list to the end of the bracket; undefined where none comes: a mere `a IN list`. */
function bodyAfter(tokens: readonly Token[], start: number, pairs: ReadonlyMap<number, number>) {
  let from: number | undefined
  for (let i = start; i < tokens.length; i++) {
    const token = tokens[i]
    const partner = pairs.get(i)
    if (partner !== undefined && partner > i) i = partner
    else if (partner !== undefined) return from === undefined ? undefined : { from, to: i }
    else if (isSign(token, '|') || isWord(token, 'WHERE')) from ??= i
  }
  return undefined
}

function lengthOf(
  tokens: readonly Token[],
  [start, end]: [number, number],
  pairs: ReadonlyMap<number, number>,
): number {
  if (isRange(tokens, start) && pairs.get(start + 1) === end - 1) return turnsOf(tokens, start, pairs)
  if (isSign(tokens[start], '[') && pairs.get(start) === end - 1) return split(tokens, [start, end - 1], pairs).length
  const ranges = tokens.flatMap((_, i) =>
    start < i && i < end && isRange(tokens, i) ? [turnsOf(tokens, i, pairs)] : [],
  )
  return Math.max(unknownLength, ...ranges)
}

/** The function, also in backticks; `n.range` is a property. */
function isRange(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  const named = token?.kind === 'name' && token.value.toLowerCase() === 'range'
  return named && isSign(tokens[i + 1], '(') && !isSign(tokens[i - 1], '.')
}

function isRows(tokens: readonly Token[], i: number, pairs: ReadonlyMap<number, number>): boolean {
  return isWord(tokens[i - 1], 'UNWIND') && isWord(tokens[(pairs.get(i + 1) ?? i) + 1], 'AS')
}

/** How many numbers `range(…)` gives, endless where it is not written. */
function turnsOf(tokens: readonly Token[], i: number, pairs: ReadonlyMap<number, number>): number {
  const close = pairs.get(i + 1)
  if (close === undefined) return Infinity
  const [from = [], to = [], step] = split(tokens, [i + 1, close], pairs)
  const [first, last, by] = [wholeNumber(from), wholeNumber(to), step ? wholeNumber(step) : 1]
  if (first === undefined || by === undefined || by === 0) return Infinity
  if (last === undefined) return isLength(to, tokens, pairs) ? unknownLength : Infinity
  return Math.max(0, Math.floor((last - first) / by) + 1)
}

/** What stands between a bracket and its partner, at its commas. */
function split(
  tokens: readonly Token[],
  [open, close]: [number, number],
  pairs: ReadonlyMap<number, number>,
): Token[][] {
  const parts: Token[][] = [[]]
  for (let i = open + 1; i < close; i++) {
    const partner = pairs.get(i)
    if (isSign(tokens[i], ',')) parts.push([])
    else if (partner !== undefined && partner > i) {
      parts.at(-1)?.push(...tokens.slice(i, partner + 1))
      i = partner
    } else parts.at(-1)?.push(...tokens.slice(i, i + 1))
  }
  return parts
}

function wholeNumber(part: readonly Token[]): number | undefined {
  const found = /^([+-]?)(\d[\d_]*|0x[\da-f_]+|0o[0-7_]+)$/i.exec(part.map(({ value }) => value).join(''))
  const [, sign, digits = ''] = found ?? []
  return found ? (sign === '-' ? -1 : 1) * Number(digits.replaceAll('_', '')) : undefined
}

/** `size(…)` or `length(…)`, perhaps with a number added or taken off. */
function isLength(part: readonly Token[], tokens: readonly Token[], pairs: ReadonlyMap<number, number>): boolean {
  const [name, open] = part
  if (!isWord(name, 'SIZE', 'LENGTH') || !open || !isSign(open, '(')) return false
  const start = tokens.indexOf(open)
  const close = pairs.get(start)
  if (close === undefined) return false
  const rest = part.slice(2 + close - start)
  const text = rest.map(({ value }) => value).join('')
  return text === '' || /^[+-]\d{1,4}$/.test(text)
}
