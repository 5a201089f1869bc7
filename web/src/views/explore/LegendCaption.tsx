import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { captionings } from '../../graph/look.ts'
import { Choice } from './Choice.tsx'
import { useExploration } from './exploration.ts'
import css from './legend.module.css'

/** What stands under the names. */
export function LegendCaption(): JSX.Element {
  const { t } = useTranslation('see')
  const { view, act } = useExploration()
  return (
    <div className={css.group}>
      <p className={css.head}>
        {t('caption')}
        <Choice
          name={t('caption')}
          all={captionings}
          chosen={view.caption}
          active={view.caption !== 'none'}
          wordOf={(by) => t(`caption_${by}`)}
          onChoose={(by) => act({ type: 'caption', by })}
        />
      </p>
    </div>
  )
}
