import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../../app/world.ts'
import { useExploration } from '../exploration.ts'
import { useFileName } from './use-file-name.ts'
import { saveGraph, type GraphFormat } from './save-graph.ts'

/** Saves what is on the picture as data; as JSON with the steps that led there. Says so when it fails. */
export function useSaveData(): (format: GraphFormat) => void {
  const { t } = useTranslation('export')
  const { asOf } = useWorld()
  const { shown, log } = useExploration()
  const name = useFileName()
  return (format) => {
    const ids = shown.things.map(({ id }) => id)
    saveGraph(format, name, { ids, asOf, ...(format === 'json' ? { log } : {}) }).catch(() => {
      notifications.show({ message: t('failed'), color: 'red' })
    })
  }
}
