import { WhichAreThereDocument } from '../../../../generated/operations.ts'
import { isGroup } from '../../../graph/grouping.ts'
import { useAnswer } from '../../../ui/use-answer.ts'
import { useExploration } from '../exploration.ts'

/** As many as the API looks up at once. */
const mostLookedUp = 500

/** Ids of things that the view names and that the graph does not have, on any day. */
export function useGone(): string[] {
  const { view, graph, answer } = useExploration()
  const isAway = (id: string): boolean => !graph.things.has(id) && !isGroup(id)
  const known = answer.data !== undefined && !answer.waiting && answer.error === undefined
  // What was added is on the picture on every day.
  const added = known ? view.added.filter(isAway) : []
  // What was pinned or selected may only be away from the picture of this day.
  const others = [
    ...view.selected,
    ...Object.keys(view.pinned),
    ...(view.centre === null ? [] : [view.centre]),
    ...(view.path === null ? [] : [view.path.from, view.path.to]),
  ]
  const asked = known
    ? [...new Set(others)].filter((id) => isAway(id) && !added.includes(id)).slice(0, mostLookedUp)
    : []
  const { data } = useAnswer(WhichAreThereDocument, { ids: asked }, { skip: asked.length === 0 })
  const there = new Set(data?.nodes.map((node) => node?.id))
  return [...added, ...(data === undefined ? [] : asked.filter((id) => !there.has(id)))]
}
