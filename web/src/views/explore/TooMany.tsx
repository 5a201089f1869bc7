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
  if (!seen.tooMany && !(view.everything && shown.things.length > mostDrawn)) return null
  // Where groups could not be had everything is drawn; what failed is said beside it.
  const inGroups = seen.boxed !== null || seen.waiting
  return (
    <div className={css.many} data-covers="foot">
      <Notice
        tone="plain"
        icon={<IconLayersSubtract size={18} stroke={1.75} />}
        title={inGroups ? t('tooMany', { things: explore('things', { count: shown.things.length }) }) : t('allDrawn')}
        actions={
          inGroups === seen.tooMany && (
            <Button variant="default" size="xs" onClick={() => act({ type: 'everything', on: seen.tooMany })}>
              {t(view.everything ? 'drawGroups' : 'drawAll')}
            </Button>
          )
        }
      />
    </div>
  )
}
