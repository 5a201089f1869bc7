/** A graph by its size alone: things are numbers from 0 on. */
export interface MadeGraph {
  things: number
  lines: readonly (readonly [from: number, to: number])[]
}

/**
 * So many things with 1.5 times as many lines between different pairs: each hangs on one of those before it, the rest is
 * drawn by lot. The same size always gives the same graph.
 */
export function madeGraph(things: number): MadeGraph {
  const random = drawn()
  const pairs = new Map<string, readonly [number, number]>()
  const tie = (a: number, b: number): void => {
    if (a !== b) pairs.set(`${Math.min(a, b)} ${Math.max(a, b)}`, [a, b])
  }
  for (let thing = 1; thing < things; thing++) tie(thing, Math.floor(random() * thing))
  while (pairs.size < things * 1.5) tie(Math.floor(random() * things), Math.floor(random() * things))
  return { things, lines: [...pairs.values()] }
}

/** A linear congruential generator: the same numbers in every run. */
function drawn(): () => number {
  let state = 1
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32
    return state / 2 ** 32
  }
}
