import type { JSX, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Switch } from '../../ui/Switch.tsx'
import css from './gaps.module.css'
import { useGaps } from './use-gaps.ts'

interface HeadProps {
  title: string
  lead: ReactNode
  /** What the table can be saved as. */
  actions?: ReactNode
}

/** The question, what is shown in one sentence, and which table answers it. */
export function Head({ title, lead, actions }: HeadProps): JSX.Element {
  const { t } = useTranslation('gaps')
  const { search, set } = useGaps()
  return (
    <header className={css.head}>
      <div className={css.title}>
        <h1>{title}</h1>
        <p>{lead}</p>
      </div>
      <div className={css.headActions}>
        <Switch
          label={t('by')}
          value={search.by ?? 'areas'}
          options={[
            { value: 'areas', text: t('byAreas') },
            { value: 'rest', text: t('byRest') },
            { value: 'regions', text: t('byRegions') },
            { value: 'themes', text: t('byThemes') },
          ]}
          onChange={(by) =>
            set(
              {
                by: by === 'areas' ? undefined : by,
                cell: undefined,
                sort: undefined,
                find: undefined,
                part: undefined,
                // A what-if is shown and taken back where the areas are.
                if: undefined,
              },
              true,
            )
          }
        />
        {actions}
      </div>
    </header>
  )
}
