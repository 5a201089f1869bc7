import { ThingNamesDocument } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { useAnswer } from '../../ui/use-answer.ts'
import { useExploration } from './exploration.ts'

/** Things whose names are asked for at once; another one is called by its id. */
const asked = 200

/** Names of things by the reader's choice, those that are not on the picture too; of many the last ones. */
export function useNames(mentioned: readonly string[]): (id: string) => string {
  const { asOf } = useWorld()
  const { graph, nameOf } = useExploration()
  const away = [...new Set(mentioned)].filter((id) => !graph.things.has(id))
  const ids = away.slice(-asked).sort()
  const { data } = useAnswer(ThingNamesDocument, { ids, asOf }, { skip: ids.length === 0 })
  const names = new Map(data?.nodes.flatMap((node) => (node === null ? [] : [[node.id, nameOf(node)]])))
  return (id) => {
    const thing = graph.things.get(id)
    return thing === undefined ? (names.get(id) ?? id) : nameOf(thing)
  }
}
