import { useApolloClient } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { LinkingDocument } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import type { Graph, View } from '../../graph/model.ts'
import { idsOf } from '../../graph/shown.ts'
import { failureOf } from '../../ui/failure.ts'
import type { Exploration } from './exploration.ts'

/** Things that one question for what links some brings. */
const brought = 20

interface Linking {
  graph: Graph
  view: View
  act: Exploration['act']
  /** Tells what came of it, for everybody. */
  tell: (words: string) => void
}

/**
 * Brings what links some things, what most of them are tied to first, together with those that are to be added anyway:
 * one step of the log.
 */
export function useLinking({ graph, view, act, tell }: Linking): Exploration['bringLinking'] {
  const { t } = useTranslation('path')
  const { t: add } = useTranslation('add')
  const client = useApolloClient()
  const { asOf } = useWorld()
  const bring = async (ids: readonly string[], adding: readonly string[]): Promise<void> => {
    const { data } = await client.query({
      query: LinkingDocument,
      variables: { ids: [...ids], except: idsOf(graph.opening, view).slice(0, mostKnown), first: brought, asOf },
    })
    const { things = [], totalCount = 0 } = data?.linking ?? {}
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
  return (ids, adding = []) => {
    bring(ids, adding).catch((error: unknown) => tell(failureOf(error).message))
  }
}

/** So many things the API takes as known. */
const mostKnown = 500
