import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { LinkingDocument, type LinkingQuery } from '../../../generated/operations.ts'
import { askOnce } from '../../app/ask-once.ts'
import { useWorld } from '../../app/world.ts'
import type { Graph, View } from '../../graph/model.ts'
import { idsOf } from '../../graph/shown.ts'
import type { Exploration } from './exploration.ts'
import { useBringing } from './use-bringing.ts'

/** Things that one question for what links some brings. */
const brought = 20

interface Linking {
  graph: Graph
  view: View
  act: Exploration['act']
  asking: Exploration['asking']
  /** Tells what came of it, for everybody. */
  tell: Exploration['tell']
}

/**
 * Brings what links some things, what most of them are tied to first, together with those that are to be added anyway:
 * one step of the log.
 */
export function useLinking({ graph, view, act, asking, tell }: Linking): Exploration['bringLinking'] {
  const { t } = useTranslation('path')
  const { t: add } = useTranslation('add')
  const client = useQueryClient()
  const { asOf } = useWorld()
  const bringing = useBringing({ asking, tell })
  const ask = (ids: readonly string[]) =>
    askOnce(client, LinkingDocument, {
      ids: [...ids],
      except: idsOf(graph.opening, view).slice(0, mostKnown),
      first: brought,
      asOf,
    })
  const take = (
    { things, totalCount }: LinkingQuery['linking'],
    ids: readonly string[],
    adding: readonly string[],
  ): void => {
    const links = things.map(({ node }) => node.id)
    if (adding.length > 0) {
      act({ type: 'add', ids: [...adding, ...links] })
      tell(add('addedLinked', { found: adding.length, links: links.length }))
      return
    }
    if (things.length === 0) {
      tell(t('linkingNone', { count: ids.length }))
      return
    }
    act({ type: 'add', ids: links, around: ids })
    const left = totalCount - things.length
    const said = t('linkingBrought', { count: things.length, of: ids.length })
    tell(left > 0 ? `${said} ${t('linkingLeft', { count: left })}` : said)
  }
  return (ids, adding = []) =>
    bringing(
      [ids, adding],
      () => ask(ids),
      ({ linking }) => take(linking, ids, adding),
    )
}

/** So many things the API takes as known. */
const mostKnown = 2000
