import type { JSX, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Switch } from '../../ui/Switch.tsx'
import css from './links.module.css'
import { useLinks } from './use-links.ts'

interface HeadProps {
  title: string
  lead: ReactNode
  actions?: ReactNode
}

/** The question, what is shown in one sentence, and whether of one region or of all. */
export function Head({ title, lead, actions }: HeadProps): JSX.Element {
  const { t } = useTranslation('links')
  const { search, set } = useLinks()
  return (
    <header className={css.head}>
      <div className={css.title}>
        <h1>{title}</h1>
        <p>{lead}</p>
      </div>
      <div className={css.actions}>
        <Switch
          label={t('by')}
          value={search.by ?? 'one'}
          options={[
            { value: 'one', text: t('byOne') },
            { value: 'all', text: t('byAll') },
          ]}
          onChange={(by) => set({ by: by === 'all' ? 'all' : undefined, pair: undefined, only: undefined }, true)}
        />
        {actions}
      </div>
    </header>
  )
}
