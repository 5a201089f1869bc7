import { useTranslation } from 'react-i18next'
import { useExploration } from './exploration.ts'

/** Opens a closed group and closes an open one, and says so; it can be selected with that. */
export function useToggleGroup(): (id: string, select?: boolean) => void {
  const { t } = useTranslation('see')
  const { t: explore } = useTranslation('explore')
  const { seen, act, speak } = useExploration()
  return (id, select = false) => {
    const group = seen.boxed?.groups.find((one) => one.id === id)
    if (group === undefined) return
    act({ type: 'open', ids: [id], on: !group.open, ...(select && { select: id }) })
    const { title: name, count } = group
    speak(group.open ? t('closed', { name }) : t('opened', { name, things: explore('things', { count }) }))
  }
}
