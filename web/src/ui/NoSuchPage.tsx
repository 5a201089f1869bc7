import { IconMapOff } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { Empty } from './Empty.tsx'

export function NoSuchPage(): JSX.Element {
  const { t } = useTranslation()
  return (
    <Empty
      icon={<IconMapOff size={24} stroke={1.75} />}
      title={t('noSuchPage')}
      actions={<Link to="/">{t('toStart')}</Link>}
    >
      {t('noSuchPageText')}
    </Empty>
  )
}
