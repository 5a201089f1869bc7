import { Button } from '@mantine/core'
import { IconArrowsDiff, IconHandStop } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../app/world.ts'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useExploration } from './exploration.ts'
import css from './canvas.module.css'

/** Says on the picture what it lacks: of groups, sizes and colours, of communities, or of the other day. */
export function BesideState(): JSX.Element | null {
  const { t } = useTranslation('see')
  const { t: frame } = useTranslation()
  const { asOf } = useWorld()
  const { beside, looked } = useExploration()
  const lacking = (['traits', 'measures', 'compared'] as const).find(
    (one) =>
      (beside[one].error !== undefined || beside[one].stopped) && (one !== 'compared' || looked.compare !== null),
  )
  if (lacking === undefined && looked.compare !== asOf) return null
  return (
    <div className={css.beside} data-covers>
      {lacking === undefined ? (
        <Notice tone="plain" icon={<IconArrowsDiff size={18} stroke={1.75} />} title={t('compareSame')} />
      ) : beside[lacking].stopped ? (
        <Notice
          tone="plain"
          icon={<IconHandStop size={18} stroke={1.75} />}
          title={frame('stopped')}
          actions={
            <Button variant="default" onClick={() => beside[lacking].again()}>
              {frame('tryAgain')}
            </Button>
          }
        >
          {t(`failed_${lacking}`)}
        </Notice>
      ) : (
        <ErrorState error={beside[lacking].error} onRetry={() => beside[lacking].again()}>
          {t(`failed_${lacking}`)}
        </ErrorState>
      )}
    </div>
  )
}
