/** Quoted texts, quoted names and remarks are passed over: a dollar sign in them is no parameter. */
const token =
  /\$(?:`((?:[^`]|``)+)`|([\p{L}\p{N}_]+))|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:[^`]|``)*`|\/\/.*|\/\*[\s\S]*?\*\//gu

/** The parameters that a statement uses, each once, in the order in which they first stand there. */
export function parameterNames(statement: string): string[] {
  const names = new Set<string>()
  for (const [, quoted, plain] of statement.matchAll(token)) {
    const name = quoted?.replaceAll('``', '`') ?? plain
    if (name !== undefined) names.add(name)
  }
  return [...names]
}

/** What the server fills in by itself: the day (`YYYY-MM-DD`), and of each territory the ids of its areas in force. */
export const filledIn: readonly string[] = ['asOf', 'columns']
