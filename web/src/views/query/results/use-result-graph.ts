import { useMemo } from 'react'
import { AmongDocument } from '../../../../generated/operations.ts'
import { labelLines, shortName } from '../../../graph/short-name.ts'
import { neighbourCounts, pictureOf, type Picture } from '../../../graph/picture.ts'
import type { Statement, Thing } from '../../../graph/model.ts'
import { useAnswer } from '../../../ui/use-answer.ts'
import type { Rows } from '../facts.ts'
import { rowsGraph } from './rows-graph.ts'
import { idOf, statementOf, thingOf } from './thing-of.ts'

/** More would be a heap in a box of this size. */
const mostThings = 80

interface ResultGraph {
  things: readonly Thing[]
  /** How many the rows hold, drawn or not. */
  found: number
  statements: readonly Statement[]
  /** Relationships that cannot be drawn, since an end is not in the rows. */
  loose: number
  /** The rows hold no relationship: the lines are what is said among their things on the day. */
  added: boolean
  /** Ids of our pages, for those that have one. */
  ids: ReadonlyMap<string, string>
}

/** The things of an answer and what ties them; where the rows hold things only, what is said among them. */
export function useResultGraph({ rows }: Rows, asOf: string): ResultGraph {
  const found = useMemo(() => rowsGraph(rows), [rows])
  const shown = useMemo(() => found.nodes.slice(0, mostThings), [found])
  const ids = useMemo(() => new Map(shown.flatMap((node) => pair(node.elementId, idOf(node)))), [shown])
  const bare = found.lines.length === 0 && found.loose === 0 && ids.size > 1
  const asked = useMemo(() => [...ids.values()].sort(), [ids])
  const among = useAnswer(AmongDocument, { ids: asked, asOf }, { skip: !bare })

  return useMemo(() => {
    const things = shown.map(thingOf)
    const drawn = new Set(things.map(({ id }) => id))
    const own = found.lines.filter(({ start, end }) => drawn.has(start) && drawn.has(end)).map(statementOf)
    const keys = new Map([...ids].map(([key, id]) => [id, key]))
    const said = (bare ? (among.data?.between.statements ?? []) : []).flatMap(({ from, to, ...statement }) => {
      const [start, end] = [keys.get(from.id), keys.get(to.id)]
      return start === undefined || end === undefined ? [] : [{ ...statement, from: start, to: end }]
    })
    const statements = [...own, ...said]
    return { things, found: found.nodes.length, statements, loose: found.loose, added: said.length > 0, ids }
  }, [shown, found, ids, bare, among.data])
}

/** What the canvas draws of it. */
export function pictureOfResult({ things, statements }: ResultGraph, selected: string | null, asOf: string): Picture {
  const counts = neighbourCounts(statements)
  return pictureOf({
    things: things.map((thing) => ({ ...thing, degree: Math.max(1, counts.get(thing.id) ?? 0) })),
    statements,
    selected: selected === null ? [] : [selected],
    line: null,
    asOf,
    // Only the answer is drawn, so nothing says what more there would be.
    fetched: new Map(things.map(({ id }) => [id, counts.get(id) ?? 1])),
    labelOf: ({ name, altNames }) => labelLines(shortName(name, altNames)),
  })
}

function pair(key: string, id: string | undefined): [string, string][] {
  return id === undefined ? [] : [[key, id]]
}
