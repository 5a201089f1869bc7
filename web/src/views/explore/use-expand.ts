import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NeighboursDocument } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import type { Graph, Thing } from '../../graph/model.ts'
import { neighbourCounts } from '../../graph/picture.ts'
import { failureOf } from '../../ui/failure.ts'
import type { Exploration, Wanted } from './exploration.ts'

/** Above this many new neighbours the reader chooses what to bring. */
const unaskedLimit = 50

interface Expanding {
  graph: Graph
  act: Exploration['act']
  speak: Exploration['speak']
  nameOf: Exploration['nameOf']
}

type Expand = Pick<Exploration, 'expand' | 'choosing' | 'endChoosing'>

/** Brings neighbours onto the picture, most connected first. */
export function useExpand({ graph, act, speak, nameOf }: Expanding): Expand {
  const { t } = useTranslation('explore')
  const client = useApolloClient()
  const { asOf } = useWorld()
  const [choosing, setChoosing] = useState<Thing | null>(null)

  const bring = async (id: string, wanted: Wanted): Promise<void> => {
    const { data } = await client.query({
      query: NeighboursDocument,
      variables: {
        ids: [id],
        types: wanted.type === undefined ? null : [wanted.type],
        labels: wanted.label === undefined ? null : [wanted.label],
        direction: wanted.direction ?? null,
        except: [...graph.things.keys()].filter((other) => other !== id),
        asOf,
        first: wanted.first ?? unaskedLimit,
      },
    })
    const nodes = data?.neighbourhood.nodes ?? []
    const fresh = nodes.filter((node) => node.id !== id)
    const centre = nodes.find((node) => node.id === id) ?? graph.things.get(id)
    // Neighbours that are there already but were taken off the picture come back too.
    const back = graph.statements.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))
    const all = wanted.label === undefined && wanted.type === undefined ? back : []
    act({ type: 'add', ids: [id, ...all, ...fresh.map((node) => node.id)], select: id, around: [id] })
    speak(
      fresh.length === 0 ? t('broughtNone') : t('brought', { count: fresh.length, name: centre ? nameOf(centre) : id }),
    )
  }

  return {
    choosing,
    endChoosing: () => setChoosing(null),
    expand: (id, wanted) => {
      const thing = graph.things.get(id)
      const left = thing === undefined ? 0 : thing.degree - (neighbourCounts(graph.statements).get(id) ?? 0)
      if (thing !== undefined && wanted === undefined && left > unaskedLimit) {
        setChoosing(thing)
        return
      }
      bring(id, wanted ?? {}).catch((error: unknown) => speak(failureOf(error).message))
    },
  }
}
