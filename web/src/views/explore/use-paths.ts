import { useMemo, useState } from 'react'
import { PathsDocument, type PathsQuery, type StatementType } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import type { Graph, PathAsked, View } from '../../graph/model.ts'
import { routeOf, type Route, type Way } from '../../graph/route.ts'
import { useAnswer, type Answer } from '../../ui/use-answer.ts'
import { toGraph } from './to-graph.ts'

/** The surest of all shortest paths that are listed; more nobody compares. */
const mostWays = 50

export interface Paths {
  asked: PathAsked
  answer: Answer<PathsQuery>
  /** Null while they are looked for. */
  found: Found | null
}

interface Found {
  route: Route
  /** The things of all the paths. */
  things: Graph['things']
  /** There are more than are listed. */
  more: boolean
  /** Relations that join everything with everything. */
  joining: readonly StatementType[]
}

/** The shortest paths that are looked at, null where none are. */
export function usePaths({ path, way }: View): Paths | null {
  const { asOf } = useWorld()
  const answer = useAnswer(
    PathsDocument,
    {
      from: path?.from ?? '',
      to: path?.to ?? '',
      ends: path === null ? [] : [path.from, path.to],
      modalities: path?.onlyStated === true ? ['stated'] : null,
      direction: path?.direction ?? 'both',
      joining: path?.joining ?? false,
      maxHops: path?.maxSteps ?? 1,
      first: mostWays + 1,
      asOf,
    },
    { skip: path === null },
  )
  const { data } = answer
  const read = useMemo(() => (data === undefined ? null : waysIn(data, asOf)), [data, asOf])
  // While the same two are asked about with other options the paths that were there stay; another day's never do.
  const key = `${path?.from} ${path?.to} ${asOf}`
  const [kept, setKept] = useState<{ key: string; read: Read }>()
  if (read !== null && kept?.read !== read) setKept({ key, read })
  const last = answer.waiting && kept?.key === key ? kept.read : null
  const shown = read ?? last
  const found = useMemo(
    () => (path === null || shown === null ? null : { ...shown, route: routeOf(path, shown.ways, way) }),
    [path, shown, way],
  )
  return useMemo(() => path && { asked: path, answer, found }, [path, answer, found])
}

type Read = Omit<Found, 'route'> & { ways: Way[] }

function waysIn({ nodes, paths, joiningTypes }: PathsQuery, asOf: string): Read {
  const graphs = paths.map((path) => ({ ...toGraph(path, asOf, []), weakest: path.weakest }))
  const ends = toGraph({ nodes: nodes.filter((node) => node !== null), statements: [] }, asOf, [])
  return {
    ways: graphs
      .slice(0, mostWays)
      .map(({ things, statements, weakest }) => ({ ids: [...things.keys()], statements, weakest })),
    things: new Map([ends, ...graphs].flatMap(({ things }) => [...things])),
    more: graphs.length > mostWays,
    joining: joiningTypes,
  }
}
