import type { JSX, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Switch } from '../../ui/Switch.tsx'
import css from './regions.module.css'
import { useRegions } from './use-regions.ts'
import { tabs } from './search.ts'

interface HeadProps {
  title: ReactNode
  lead?: ReactNode
  actions?: ReactNode
}

/** What the page speaks of, and the other pages of the view. */
export function Head({ title, lead, actions }: HeadProps): JSX.Element {
  const { t } = useTranslation('regions')
  const { search, set } = useRegions()
  return (
    <header className={css.head}>
      <div className={css.title}>
        <h1>{title}</h1>
        {lead !== undefined && <p>{lead}</p>}
      </div>
      <div className={css.actions} data-tabs>
        <Switch
          label={t('tabs')}
          value={search.tab ?? 'profile'}
          options={tabs.map((tab) => ({ value: tab, text: t(`tab_${tab}`) }))}
          onChange={(tab) => set({ tab: tab === 'profile' ? undefined : tab }, true)}
        />
        {actions}
      </div>
    </header>
  )
}
