import type { JSX, ReactNode } from 'react'
import { IconArrowsJoin2, IconEye, IconRefresh, IconWorld } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { toAddress } from '../../graph/address.ts'
import { isGroup } from '../../graph/grouping.ts'
import { AddField } from './AddField.tsx'
import { useExploration } from './exploration.ts'
import { StepTools } from './StepTools.tsx'
import css from './explore.module.css'

/** The row above the canvas: add, what was hidden, start over. */
export function Tools({ look, children }: { look: ReactNode; children?: ReactNode }): JSX.Element {
  const { t } = useTranslation('explore')
  const { t: path } = useTranslation('path')
  const { view, act, bringLinking } = useExploration()
  const many = view.selected.filter((id) => !isGroup(id))
  const changed = Object.values(toAddress({ ...view, selected: [], line: null, path: null, way: 0 })).some(
    (part) => part !== undefined,
  )
  return (
    <div className={css.tools}>
      <StepTools />
      <AddField />
      {look}
      {view.removed.length > 0 && (
        <button type="button" className={css.tool} onClick={() => act({ type: 'restore' })}>
          <IconEye size={16} stroke={1.75} aria-hidden="true" />
          {t('removed', { count: view.removed.length })} · {t('restore')}
        </button>
      )}
      {view.alone ? (
        <button type="button" className={css.tool} onClick={() => act({ type: 'reset' })}>
          <IconWorld size={16} stroke={1.75} aria-hidden="true" />
          {t('wholeRegion')}
        </button>
      ) : (
        changed && (
          <button type="button" className={css.tool} title={t('startOver')} onClick={() => act({ type: 'reset' })}>
            <IconRefresh size={16} stroke={1.75} aria-hidden="true" />
            <span className="tool-word">{t('startOver')}</span>
          </button>
        )
      )}
      {view.selected.length > 1 && (
        <span className={css.said}>{t('selectedCount', { count: view.selected.length })}</span>
      )}
      {many.length > 1 && (
        <button type="button" className={css.tool} onClick={() => bringLinking(many)}>
          <IconArrowsJoin2 size={16} stroke={1.75} aria-hidden="true" />
          {path('linking', { count: many.length })}
        </button>
      )}
      <div className={css.tail}>{children}</div>
    </div>
  )
}
