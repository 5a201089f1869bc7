import type { Token } from './lexer.ts'

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }

/** Of each bracket its partner, by index; a bracket without one is the parser's affair. */
export type Pairs = ReadonlyMap<number, number>

/** How deep brackets stand in brackets at the deepest place. */
export function bracketDepth(tokens: readonly Token[]): number {
  let [depth, deepest] = [0, 0]
  for (const { kind, value } of tokens) {
    if (kind !== 'sign') continue
    if (value in closing) deepest = Math.max(deepest, ++depth)
    else if (Object.values(closing).includes(value)) depth--
  }
  return deepest
}

export function bracketPairs(tokens: readonly Token[]): Pairs {
  const pairs = new Map<number, number>()
  const open: number[] = []
  tokens.forEach(({ kind, value }, index) => {
    if (kind !== 'sign') return
    if (value in closing) open.push(index)
    const start = open.at(-1)
    if (start === undefined || closing[tokens[start]?.value ?? ''] !== value) return
    open.pop()
    pairs.set(start, index).set(index, start)
  })
  return pairs
}
