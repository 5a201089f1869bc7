import { IconMinus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { Empty } from '../../ui/Empty.tsx'
import type { Matrix } from './facts.ts'

/** The region has chosen nothing on the day, or too little to make a pair. */
export function NoPairs({ matrix, region }: { matrix: Matrix; region: string }): JSX.Element {
  const { t } = useTranslation('links')
  const none = matrix.areas.length === 0
  return (
    <Empty
      icon={<IconMinus size={24} stroke={1.75} />}
      title={t(none ? 'noAreas' : 'noPairs', { region })}
      actions={
        <Link to="/links" search={(old) => ({ ...old, by: 'all' as const })}>
          {t('seeAll')}
        </Link>
      }
    >
      {t(none ? 'noAreasText' : 'noPairsText')}
    </Empty>
  )
}
