import type { Statement, Thing } from './model.ts'

interface Scripted {
  things: readonly Pick<Thing, 'id' | 'label'>[]
  statements: readonly Pick<Statement, 'id'>[]
  /** What stands above the statement, a line each. */
  remarks: readonly string[]
}

/**
 * A Cypher statement whose rows are just these things and statements: each thing with each statement that begins at it,
 * and once alone where none does. It names them, so that it gives the same on any day, and in any tool.
 */
export function scriptOf({ things, statements, remarks }: Scripted): string {
  const labels = [...new Set(things.map(({ label }) => label))].sort()
  return [
    ...remarks.map((remark) => `// ${remark.replaceAll(/\s+/gu, ' ')}`),
    `WITH ${listOf(things)} AS things,`,
    `  ${listOf(statements)} AS statements`,
    `MATCH (n:${labels.join('|')})`,
    'WHERE n.id IN things',
    'OPTIONAL MATCH (n)-[r]->(m)',
    'WHERE r.id IN statements',
    'RETURN n, r, m',
    'ORDER BY n.id, r.id',
  ].join('\n')
}

/** Ids as a list of texts, several to a line. */
function listOf(all: readonly { id: string }[]): string {
  const texts = all.map(({ id }) => `'${id.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`)
  const lines = texts.reduce<string[]>((rows, text) => {
    const last = rows.at(-1)
    if (last === undefined || last.length + text.length > width) return [...rows, text]
    return [...rows.slice(0, -1), `${last}, ${text}`]
  }, [])
  return lines.length < 2 ? `[${lines.join('')}]` : `[\n    ${lines.join(',\n    ')}\n  ]`
}

/** Characters that a line of ids may have. */
const width = 100
