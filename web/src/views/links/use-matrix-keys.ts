import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { singleKeys } from '../../app/settings.ts'
import { nextWhere, type Place } from '../gaps/grid.ts'
import { cellAt, stepInHalf, type Half } from './half.ts'
import { isShown, isWished } from './states.ts'
import { useLinks } from './use-links.ts'

interface Walk {
  half: Half
  current: Place
  /** Says something to screen readers. */
  say: (words: string) => void
}

/** Arrows, Home and End walk the cells, with Ctrl or ⌘ to the edges; F goes on to the next wish. */
export function useMatrixKeys({ half, current, say }: Walk): (event: KeyboardEvent<HTMLElement>) => void {
  const { t } = useTranslation('links')
  const { only } = useLinks()
  const size = { rows: half.rows.length, columns: half.rows.length }
  const isWish = (place: Place): boolean => {
    const state = cellAt(half, place)?.state
    return state !== undefined && isWished(state) && isShown(only, state)
  }
  return (event) => {
    const focus = (place: Place): void =>
      event.currentTarget.querySelector<HTMLElement>(`[data-at="${place.join(':')}"]`)?.focus()
    const far = event.ctrlKey || event.metaKey
    const to = stepInHalf(half, current, { key: event.key, far })
    if (to !== undefined) {
      event.preventDefault()
      focus(to)
      return
    }
    if (event.key !== 'f' || far || event.altKey || singleKeys.get() === 'off') return
    event.preventDefault()
    const next = nextWhere(current, size, isWish)
    if (next === undefined) say(t('noWish'))
    else focus(next)
  }
}
