import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action, Choosing } from '../../graph/actions.ts'
import { isGroup } from '../../graph/grouping.ts'
import { pathBetween } from '../../graph/path-asked.ts'
import type { ViewState } from './use-view.ts'

export interface PathStart {
  act: ViewState['act']
  /** A path waits for an end: `from` is where it begins, null while that is awaited too; null where none waits. */
  awaited: { from: string | null } | null
  /** From this thing, or between what is selected: two things are enough, of one the other end is awaited. */
  startPath: (from?: string) => void
  cancelPath: () => void
}

/** The next thing that is chosen, by keys, click or search, is the end of a path that waits for one. */
export function usePathStart({ view, act }: ViewState, speak: (words: string) => void): PathStart {
  const { t } = useTranslation('path')
  const [awaited, setAwaited] = useState<PathStart['awaited']>(null)
  const lookAt = (from: string, to: string): void => {
    setAwaited(null)
    act({ type: 'path', path: pathBetween(from, to) })
  }
  return {
    awaited,
    cancelPath: () => {
      setAwaited(null)
      speak(t('cancelled'))
    },
    startPath: (given) => {
      const two = view.selected.filter((id) => !isGroup(id)).slice(-2)
      const from = given ?? two[0]
      const to =
        two.length === 2 && from !== undefined && two.includes(from) ? two.find((id) => id !== from) : undefined
      if (from !== undefined && isGroup(from)) speak(t('notGroup'))
      else if (from !== undefined && to !== undefined) lookAt(from, to)
      else setAwaited({ from: from ?? null })
    },
    act: (action) => {
      const id = awaited === null ? undefined : chosenIn(action)
      if (awaited === null || id === undefined || id === awaited.from) act(action)
      else if (awaited.from !== null) lookAt(awaited.from, id)
      else {
        setAwaited({ from: id })
        act(action)
      }
    },
  }
}

/** The thing that an action chooses; what is brought as a neighbour of another is not chosen. */
function chosenIn(action: Action | Choosing): string | undefined {
  const id =
    action.type === 'select'
      ? action.ids.at(-1)
      : action.type === 'add' && action.around === undefined
        ? action.select
        : undefined
  return id === undefined || isGroup(id) ? undefined : id
}
