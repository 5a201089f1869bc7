import { useApolloClient } from '@apollo/client/react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NeighboursDocument } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import type { Graph, Thing } from '../../graph/model.ts'
import { neighbourCounts } from '../../graph/picture.ts'
import { failureOf } from '../../ui/failure.ts'
import type { Named } from '../../ui/names.ts'
import type { Exploration, Wanted } from './exploration.ts'
import { neighboursAsked } from './neighbours-asked.ts'

/** Above this many new neighbours the reader chooses what to bring. */
const unaskedLimit = 50

interface Expanding {
  graph: Graph
  act: Exploration['act']
  asking: Exploration['asking']
  speak: Exploration['speak']
  /** For everybody, also on the picture. */
  tell: (words: string) => void
  nameOf: Exploration['nameOf']
}

type Expand = Pick<Exploration, 'expand' | 'choose' | 'choosing' | 'endChoosing'>

/** Brings neighbours onto the picture, most connected first. */
export function useExpand({ graph, act, asking, speak, tell, nameOf }: Expanding): Expand {
  const { t } = useTranslation('explore')
  const client = useApolloClient()
  const { asOf } = useWorld()
  const [choosing, setChoosing] = useState<Thing | null>(null)

  const near = neighbourCounts(graph.statements)
  const leftOf = ({ id, degree }: Thing): number => Math.max(0, degree - (near.get(id) ?? 0))

  /** What is on its way: a key that is pressed twice asks once. */
  const asked = useRef(new Set<string>())

  const bring = async (centres: readonly string[], wanted: Wanted): Promise<void> => {
    const isStillHere = asking()
    const { data } = await client.query({
      query: NeighboursDocument,
      variables: neighboursAsked({ graph, centres, asOf, first: wanted.first ?? unaskedLimit }, wanted),
    })
    if (!isStillHere()) {
      tell(t('late'))
      return
    }
    const nodes = data?.neighbourhood.nodes ?? []
    const fresh = nodes.filter((node) => !centres.includes(node.id))
    // Neighbours that are there already but were taken off the picture come back too.
    const back = graph.statements.flatMap(({ from, to }) => [
      ...(centres.includes(from) ? [to] : []),
      ...(centres.includes(to) ? [from] : []),
    ])
    const [one, ...others] = centres
    const select = others.length === 0 ? one : undefined
    const anything = wanted.label === undefined && wanted.type === undefined && wanted.modalities === undefined
    const ids = [...new Set([...centres, ...(anything ? back : []), ...fresh.map((node) => node.id)])]
    act({ type: 'add', ids, around: centres, ...(select !== undefined && { select }) })
    const total = anything && select !== undefined ? graph.things.get(select) : undefined
    const name = centres.length === 1 ? nameOfCentre(one, nodes) : t('several', { count: centres.length })
    const left = total === undefined ? fresh.length : leftOf(total)
    if (fresh.length === 0) speak(t('broughtNone'))
    else if (left > fresh.length) speak(t('broughtOf', { count: fresh.length, total: left, name }))
    else speak(t('brought', { count: fresh.length, name }))
  }

  const nameOfCentre = (id: string | undefined, nodes: readonly (Named & { id: string })[]): string => {
    const found = nodes.find((node) => node.id === id) ?? graph.things.get(id ?? '')
    return found === undefined ? (id ?? '') : nameOf(found)
  }

  return {
    choosing,
    endChoosing: () => setChoosing(null),
    choose: (id) => setChoosing(graph.things.get(id) ?? null),
    expand: (of, wanted) => {
      const centres = typeof of === 'string' ? [of] : of
      const [one] = centres
      const thing = centres.length === 1 ? graph.things.get(one ?? '') : undefined
      if (thing !== undefined && wanted === undefined && leftOf(thing) > unaskedLimit) {
        setChoosing(thing)
        return
      }
      const key = JSON.stringify([centres, wanted])
      if (asked.current.has(key)) return
      asked.current.add(key)
      bring(centres, wanted ?? {})
        .catch((error: unknown) => speak(failureOf(error).message))
        .finally(() => asked.current.delete(key))
    },
  }
}
