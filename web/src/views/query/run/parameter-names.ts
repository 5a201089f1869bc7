/** What is no code: comments, texts, names in backticks. `\\` keeps a quote from ending a text. */
const notCode = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:\\[\s\S]|[^'\\])*(?:'|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$)/gu
const parameter = /\$(?:([\p{L}_][\p{L}\p{N}_]*)|`((?:[^`]|``)+)`)|`(?:[^`]|``)*`/gu

/** Filled in by the server where a statement uses them. */
const givenByServer = new Set(['asOf', 'columns'])

/** The parameters that a statement names, without `$`, in the order of the text, each once; without those the server fills in. */
export function parameterNames(statement: string): string[] {
  return namesIn(statement).filter((name) => !givenByServer.has(name))
}

/** Does the answer follow the day in the frame? */
export function followsDay(statement: string): boolean {
  return namesIn(statement).some((name) => givenByServer.has(name))
}

function namesIn(statement: string): string[] {
  const code = statement.replaceAll(notCode, ' ')
  const names = [...code.matchAll(parameter)].flatMap(
    ([, plain, quoted]) => plain ?? quoted?.replaceAll('``', '`') ?? [],
  )
  return [...new Set(names)]
}
