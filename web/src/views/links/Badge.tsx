import { IconFlag } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../ui/Notice.tsx'

/** What a score is not. */
export function Badge(): JSX.Element {
  const { t } = useTranslation('links')
  return (
    <Notice tone="warn" icon={<IconFlag size={17} stroke={1.75} />} title={t('badge')}>
      {t('badgeText')}
    </Notice>
  )
}
