import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { FindAllDocument } from '../../../generated/operations.ts'
import { askOnce } from '../../app/ask-once.ts'
import { useWorld } from '../../app/world.ts'
import { isGroup } from '../../graph/grouping.ts'
import { useExploration } from './exploration.ts'
import { useBringing } from './use-bringing.ts'
import { pictured } from './use-found.ts'

/** Things that one search adds at most, the best hits first. */
export const mostAdded = 50

interface Adding {
  /** Things that are selected beside those that are added. */
  selected: readonly string[]
  /** Adds everything that the text finds. */
  addAll: (text: string) => void
  /** Adds it, with what is tied to at least two of it and the selected things. */
  addLinked: (text: string) => void
}

/** Adds what a search found, all of it at once: one step of the log. */
export function useAdding(): Adding {
  const { t } = useTranslation('add')
  const client = useQueryClient()
  const { asOf } = useWorld()
  const { view, act, asking, tell, bringLinking } = useExploration()
  const bringing = useBringing({ asking, tell })
  const selected = view.selected.filter((id) => !isGroup(id))

  const find = async (text: string): Promise<{ ids: string[]; total: number }> => {
    const { search } = await askOnce(client, FindAllDocument, { text, labels: pictured, asOf, first: mostAdded })
    return { ids: search.edges.map(({ node }) => node.id), total: search.totalCount }
  }
  return {
    selected,
    addAll: (text) =>
      bringing(
        ['all', text],
        () => find(text),
        ({ ids, total }) => {
          act({ type: 'add', ids })
          tell(
            ids.length < total ? t('addedFirst', { number: ids.length, total }) : t('addedAll', { count: ids.length }),
          )
        },
      ),
    addLinked: (text) =>
      bringing(
        ['linked', text],
        () => find(text),
        ({ ids }) => bringLinking([...new Set([...ids, ...selected])], ids),
      ),
  }
}
