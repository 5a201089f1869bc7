/** Statements that show what stands behind a name of the schema; each in a total order. */

export function ofLabel(label: string): string {
  return `MATCH (n:${label})\nRETURN n\nORDER BY n.id\nLIMIT 25`
}

/** A kind is a label of its own beside the first; of a source it is a property. */
export function ofKind(kind: string): string {
  const pattern = /^[a-z]/u.test(kind) ? `(n:Source {kind: '${kind}'})` : `(n:${kind})`
  return `MATCH ${pattern}\nRETURN n\nORDER BY n.id\nLIMIT 25`
}

export function ofType(type: string): string {
  return `MATCH (a)-[r:${type}]->(b)\nRETURN a, r, b\nORDER BY r.id\nLIMIT 25`
}

/** `pattern` calls what has the property `n`. */
export function ofProperty(pattern: string, property: string): string {
  const value = `n.${property}`
  return `MATCH ${pattern}\nWHERE ${value} IS NOT NULL\nRETURN ${value} AS ${property}, count(*) AS times\nORDER BY times DESC, ${property}\nLIMIT 50`
}

/** A type between two labels. */
export function ofEnds(from: string, type: string, to: string): string {
  return `MATCH (a:${from})-[r:${type}]->(b:${to})\nRETURN a, r, b\nORDER BY r.id\nLIMIT 25`
}
