import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { DecisionPage } from './DecisionPage.tsx'
import css from './decisions.module.css'

interface DecisionsProps {
  /** Null for those of every region. */
  region: string | null
  /** What it is called. */
  name: string
}

/** What was decided, newest first, what was rejected included. */
export function Decisions({ region, name }: DecisionsProps): JSX.Element {
  const { t } = useTranslation('links')
  return (
    <section className={css.decisions} aria-label={t('decisionsIn', { region: name })}>
      <h2>{t('decisions')}</h2>
      <div>
        <DecisionPage key={region} region={region} name={name} after={null} shown={0} />
      </div>
    </section>
  )
}
