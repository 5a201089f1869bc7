import type { Pairs } from './brackets.ts'
import { isSign, isWord, type Token } from './lexer.ts'
import { listLength } from './range-length.ts'

/** `x IN list | …` or `x IN list WHERE …` in brackets: the rest of the bracket is done once for each of the list. */
export interface Loop {
  /** Index of the first token of the list. */
  list: number
  turns: number
  /** Indexes between which stands what is done at each turn. */
  from: number
  to: number
}

/** In the order of their bodies. */
export function loopsIn(tokens: readonly Token[], pairs: Pairs): Loop[] {
  const bodies = bodiesBehind(tokens, pairs)
  return tokens
    .flatMap((token, i) => {
      const body = bodies[i]
      if (!body || !isWord(token, 'IN') || tokens[i - 1]?.kind !== 'name' || !opens(tokens[i - 2])) return []
      return [{ list: i + 1, turns: listLength(tokens, [i + 1, body.from], pairs), ...body }]
    })
    .sort((a, b) => a.from - b.from)
}

function opens(token: Token | undefined): boolean {
  return isSign(token, '[') || isSign(token, '(') || isSign(token, ',')
}

type Body = Pick<Loop, 'from' | 'to'>

/** For each token the next `|` or WHERE of its own bracket, with the end of that; undefined for a mere `a IN list`. */
function bodiesBehind(tokens: readonly Token[], pairs: Pairs): (Body | undefined)[] {
  const bodies: (Body | undefined)[] = []
  const around: { to: number; next: Body | undefined }[] = []
  for (let i = tokens.length - 1; i >= 0; i--) {
    const partner = pairs.get(i)
    if (partner !== undefined && partner < i) around.push({ to: i, next: undefined })
    const inner = around.at(-1)
    bodies[i] = inner?.next
    if (inner && (isSign(tokens[i], '|') || isWord(tokens[i], 'WHERE'))) inner.next = { from: i, to: inner.to }
    if (partner !== undefined && partner > i) around.pop()
  }
  return bodies
}
