import { bracketPairs } from './brackets.ts'
import { doublings } from './growth.ts'
import { isWord, type Token } from './lexer.ts'
import { type Loop, loopsIn } from './loops.ts'
import { isRange, rangeLength } from './range-length.ts'
import type { Found, TextRule } from './words.ts'

/** How often an expression may turn in all; a few milliseconds. */
const mostTurns = 10_000

/**
 * Nothing stops the database within one expression, neither a time limit nor Stop: a loop in an expression must be
 * short by what is written. `UNWIND range(…) AS i` makes rows, between which it can be stopped, so it is free.
 */
export const rangeRule: TextRule = (tokens) => {
  const pairs = bracketPairs(tokens)
  const loops = loopsIn(tokens, pairs)
  const lists = new Map(loops.map(({ list, turns }) => [list, turns]))
  const grown = new Map(loops.map((loop) => [loop.list, loop.turns * doublings(tokens, loop, pairs)]))
  const around = turnsAround(loops)
  const long = tokens.find((_, i) => {
    const times = around(i)
    const rows = isWord(tokens[i - 1], 'UNWIND') && isWord(tokens[(pairs.get(i + 1) ?? i) + 1], 'AS')
    const range = isRange(tokens, i) && !rows ? rangeLength(tokens, i, pairs) : 0
    // NaN is a loop without turns.
    const size = 2 ** ((grown.get(i) ?? 0) * times || 0)
    return Math.max(range * times, (lists.get(i) ?? 0) * times, size) > mostTurns
  })
  return long && tooLong(long)
}

/** For indexes that rise: how often the token there is done, by the loops whose bodies it stands in. */
function turnsAround(loops: readonly Loop[]): (index: number) => number {
  const within: Loop[] = []
  let next = 0
  return (index) => {
    for (let loop = loops[next]; loop && loop.from < index; loop = loops[++next]) within.push(loop)
    while ((within.at(-1)?.to ?? Infinity) <= index) within.pop()
    return within.reduce((turns, loop) => Math.min(turns * loop.turns, mostTurns + 1), 1)
  }
}

function tooLong(token: Token): Found {
  return {
    rule: 'range',
    token,
    why: `a loop within an expression may turn ${mostTurns} times by what is written, since nothing can stop it`,
    instead: 'Make rows of it: UNWIND range(…) AS i. Or write both bounds as numbers, the upper one as size(…).',
  }
}
