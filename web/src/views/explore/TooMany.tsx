import { Button } from '@mantine/core'
import { IconLayersSubtract } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../ui/Notice.tsx'
import { useExploration } from './exploration.ts'
import { mostDrawn } from './use-seen.ts'
import css from './canvas.module.css'

/** Says that only groups are drawn, with a way to all of it, and back. */
export function TooMany(): JSX.Element | null {
  const { t } = useTranslation('see')
  const { t: explore } = useTranslation('explore')
  const { act, seen, shown, view } = useExploration()
  const many = shown.things.length > mostDrawn
  if (!many) return null
  return (
    <div className={css.many} data-covers="foot">
      <Notice
        tone="plain"
        icon={<IconLayersSubtract size={18} stroke={1.75} />}
        title={
          seen.tooMany ? t('tooMany', { things: explore('things', { count: shown.things.length }) }) : t('allDrawn')
        }
        actions={
          <Button variant="default" size="xs" onClick={() => act({ type: 'everything', on: seen.tooMany })}>
            {t(view.everything ? 'drawGroups' : 'drawAll')}
          </Button>
        }
      />
    </div>
  )
}
