import { IconPlus, IconX } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { Tab } from './facts.ts'
import css from './tab-strip.module.css'
import { useTabWords } from './use-tab-words.ts'
import { useWorkbench } from './use-workbench.ts'

/** The statements that are open, where there is more than one, and a new one. */
export function TabStrip(): JSX.Element {
  const { t } = useTranslation('query')
  const { tabs, active, add } = useWorkbench()
  return (
    <nav className={css.strip} aria-label={t('tabs')}>
      <ul>
        {tabs.map((tab) => (
          <OneTab key={tab.id} tab={tab} active={tab.id === active.id} alone={tabs.length === 1} />
        ))}
      </ul>
      <button type="button" className={css.add} onClick={add} aria-label={t('newTab')} title={t('newTab')}>
        <IconPlus size={16} stroke={1.75} aria-hidden="true" />
      </button>
    </nav>
  )
}

function OneTab({ tab, active, alone }: { tab: Tab; active: boolean; alone: boolean }): JSX.Element {
  const { t } = useTranslation('query')
  const { activate, close } = useWorkbench()
  const { title } = useTabWords(tab)
  return (
    <li data-active={active || undefined}>
      <button type="button" aria-current={active || undefined} title={title} onClick={() => activate(tab.id)}>
        {title}
        {tab.question?.edited === true && <span> {t('editedMark')}</span>}
      </button>
      {!(alone && tab.statement === '') && (
        <button type="button" className={css.close} aria-label={t('closeTab', { title })} onClick={() => close(tab.id)}>
          <IconX size={14} stroke={1.75} aria-hidden="true" />
        </button>
      )}
    </li>
  )
}
