import { useApolloClient } from '@apollo/client/react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { LinkingDocument } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import type { Graph, View } from '../../graph/model.ts'
import { idsOf } from '../../graph/shown.ts'
import { useFailureWords } from '../../ui/use-failure-words.ts'
import type { Exploration } from './exploration.ts'

/** Things that one question for what links some brings. */
const brought = 20

interface Linking {
  graph: Graph
  view: View
  act: Exploration['act']
  asking: Exploration['asking']
  /** Tells what came of it, for everybody. */
  tell: (words: string) => void
}

/**
 * Brings what links some things, what most of them are tied to first, together with those that are to be added anyway:
 * one step of the log.
 */
export function useLinking({ graph, view, act, asking, tell }: Linking): Exploration['bringLinking'] {
  const { t } = useTranslation('path')
  const { t: add } = useTranslation('add')
  const { t: explore } = useTranslation('explore')
  const client = useApolloClient()
  const failureWords = useFailureWords()
  const { asOf } = useWorld()
  /** What is on its way: asked twice, it would bring the same. */
  const asked = useRef(new Set<string>())
  const bring = async (ids: readonly string[], adding: readonly string[]): Promise<void> => {
    const isStillHere = asking()
    const { data } = await client.query({
      query: LinkingDocument,
      variables: { ids: [...ids], except: idsOf(graph.opening, view).slice(0, mostKnown), first: brought, asOf },
    })
    if (!isStillHere()) {
      tell(explore('late'))
      return
    }
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
    const key = JSON.stringify([ids, adding])
    if (asked.current.has(key)) return
    asked.current.add(key)
    bring(ids, adding)
      .catch((error: unknown) => tell(failureWords(error)))
      .finally(() => asked.current.delete(key))
  }
}

/** So many things the API takes as known. */
const mostKnown = 2000
