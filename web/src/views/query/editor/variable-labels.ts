/** The labels or type that a statement gives a variable, such as WORKS_ON of `w` in `-[w:WORKS_ON]->`. */
export function variableLabels(statement: string, variable: string): string[] {
  const name = variable.replaceAll(/[$()*+.?[\\\]^{|}]/gu, '\\$&')
  const patterns = statement.matchAll(new RegExp(`[([]\\s*${name}\\s*:([\\w:|&!\`\\s]+)`, 'gu'))
  return [...patterns].flatMap(([, labels = '']) => labels.match(/\w+/gu) ?? [])
}
