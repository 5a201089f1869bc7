import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NeighboursDocument } from '../../../generated/operations.ts'
import { askOnce } from '../../app/ask-once.ts'
import { useWorld } from '../../app/world.ts'
import { kindOf } from '../../encoding/kind.ts'
import type { Facet, Graph } from '../../graph/model.ts'
import { neighboursHeld } from '../../graph/shown.ts'
import type { Named } from '../../ui/names.ts'
import type { Centre, Exploration, Wanted } from './exploration.ts'
import { neighboursAsked } from './neighbours-asked.ts'
import { useBringing } from './use-bringing.ts'
import type { Near } from './use-near.ts'

/** Above this many new neighbours the reader chooses what to bring. */
const unaskedLimit = 50

interface Expanding {
  graph: Graph
  held: Exploration['held']
  /** Rows of the legend that are switched off. */
  off: readonly Facet[]
  act: Exploration['act']
  tell: Exploration['tell']
  asking: Exploration['asking']
  nameOf: Exploration['nameOf']
}

type Expand = Pick<Exploration, 'expand' | 'choose' | 'choosing' | 'endChoosing'>

/** Brings neighbours onto the picture, most connected first. */
export function useExpand({ graph, held, off, act, asking, tell, nameOf }: Expanding): Expand {
  const { t } = useTranslation('explore')
  const client = useQueryClient()
  const { asOf } = useWorld()
  const [choosing, setChoosing] = useState<Centre | null>(null)

  const bringing = useBringing({ asking, tell })
  const leftOf = ({ id, degree }: Centre): number => Math.max(0, degree - neighboursHeld(graph, held, id))

  const ask = (centres: readonly string[], wanted: Wanted) =>
    askOnce(
      client,
      NeighboursDocument,
      neighboursAsked({ held, centres, asOf, first: wanted.first ?? unaskedLimit }, wanted),
    )
  const take = (nodes: readonly Near[], centres: readonly string[], wanted: Wanted): void => {
    const fresh = nodes.filter((node) => !centres.includes(node.id))
    const [one, ...others] = centres
    const select = others.length === 0 ? one : undefined
    const anything = wanted.label === undefined && wanted.type === undefined && wanted.modalities === undefined
    const ids = [...new Set([...centres, ...fresh.map((node) => node.id)])]
    // Where nothing comes there is no step, which would drop those that were undone.
    if (ids.every((id) => held.has(id))) {
      tell(t('broughtNone'))
      return
    }
    act({ type: 'add', ids, around: centres, ...(select !== undefined && { select }) })
    const total = anything ? nodes.find(({ id }) => id === select) : undefined
    const name = centres.length === 1 ? nameOfCentre(one, nodes) : t('several', { count: centres.length })
    const left = total === undefined ? fresh.length : leftOf(total)
    const kinds = new Set(fresh.map(({ label }): Facet => `kind:${kindOf(label)}`))
    const hiding = off.filter((facet) => kinds.has(facet))
    if (fresh.length === 0) tell(t('broughtNone'), hiding)
    else if (left > fresh.length) tell(t('broughtOf', { count: fresh.length, total: left, name }), hiding)
    else tell(t('brought', { count: fresh.length, name }), hiding)
  }

  const nameOfCentre = (id: string | undefined, nodes: readonly (Named & { id: string })[]): string => {
    const found = nodes.find((node) => node.id === id) ?? graph.things.get(id ?? '')
    return found === undefined ? (id ?? '') : nameOf(found)
  }

  return {
    choosing,
    endChoosing: () => setChoosing(null),
    choose: setChoosing,
    expand: (of, wanted) => {
      const centre = typeof of === 'string' ? graph.things.get(of) : 'id' in of ? of : undefined
      if (centre !== undefined && wanted === undefined && leftOf(centre) > unaskedLimit) {
        setChoosing(centre)
        return
      }
      const centres = typeof of === 'string' ? [of] : 'id' in of ? [of.id] : of
      bringing(
        [centres, wanted],
        () => ask(centres, wanted ?? {}),
        ({ neighbourhood }) => take(neighbourhood.nodes, centres, wanted ?? {}),
      )
    },
  }
}
