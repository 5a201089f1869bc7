import type { Line } from '../../../graph/lines.ts'
import type { Statement, Thing } from '../../../graph/model.ts'

/** How a file puts into words what it shows. */
export interface Speaking {
  nameOf: (id: string) => string
  kindOf: (thing: Thing) => string
  verb: (said: Statement) => string
  sure: (said: Statement) => string
  where: (said: Statement) => string
  relations: (count: number) => string
}

/** A thing as a file says it: its name; its kind and how many relations it has in the picture. */
export function thingWords(thing: Thing, lines: readonly Line[], say: Speaking): { title: string; desc: string } {
  const own = lines.filter(({ from, to }) => from === thing.id || to === thing.id)
  const count = own.reduce((sum, { statements }) => sum + statements.length, 0)
  return { title: say.nameOf(thing.id), desc: `${say.kindOf(thing)}, ${say.relations(count)}` }
}

/** A line as a file says it: what it states; of each statement how sure it is and where it stands. */
export function lineWords({ statements }: Pick<Line, 'statements'>, say: Speaking): { title: string; desc: string } {
  const sentences = statements.map((said) => `${say.nameOf(said.from)} ${say.verb(said)} ${say.nameOf(said.to)}`)
  const places = statements.map((said) => `${say.sure(said)}, ${said.source.title}, ${say.where(said)}`)
  return { title: [...new Set(sentences)].join('; '), desc: places.join('; ') }
}

/** What the statements rest on: each source once, with its date and the places that are used, by title. */
export function sourcesOf(statements: readonly Statement[], where: Speaking['where']): string[] {
  const places = new Map<string, { title: string; published: string | null; at: Set<string> }>()
  for (const said of statements) {
    const { id, title, published } = said.source
    const source = places.get(id) ?? { title, published, at: new Set<string>() }
    places.set(id, source)
    source.at.add(where(said))
  }
  return [...places.values()]
    .map(
      ({ title, published, at }) =>
        `${title}${published === null ? '' : ` (${published})`}: ${[...at].sort(byNumber).join(', ')}`,
    )
    .sort((a, b) => a.localeCompare(b))
}

/** "line 9" comes before "line 54". */
function byNumber(a: string, b: string): number {
  return a.localeCompare(b, undefined, { numeric: true })
}
