import { IconMapPinOff } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { Empty } from '../../ui/Empty.tsx'

/** The chosen region is unknown, or not there on the date. */
export function NoRegion(): JSX.Element {
  const { t } = useTranslation('regions')
  return (
    <Empty icon={<IconMapPinOff size={26} stroke={1.75} />} title={t('noRegion')}>
      {t('noRegionText')}
    </Empty>
  )
}
