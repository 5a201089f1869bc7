import { IconPlayerPlay } from '@tabler/icons-react'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { ParameterFields } from './form/ParameterFields.tsx'
import { LibraryPane } from './library/LibraryPane.tsx'
import css from './query.module.css'
import { parameterNames } from './run/parameter-names.ts'
import { SaveMenu } from './save/SaveMenu.tsx'
import { TabStrip } from './TabStrip.tsx'
import { useAddress } from './use-address.ts'
import { useTabWords } from './use-tab-words.ts'
import { useWorkbench } from './use-workbench.ts'

/** The workbench: a question as a form, its Cypher, and what the graph answers. */
export function Query(): JSX.Element {
  const { t } = useTranslation('query')
  useAddress()
  const { active, change } = useWorkbench()
  const { title, description } = useTabWords(active)
  const [listed, setListed] = useState(false)
  const run = (): void => undefined
  return (
    <div className={css.view} data-fills>
      <aside className={css.side} aria-label={t('questions')} data-open={listed || undefined}>
        <LibraryPane history={null} />
      </aside>
      <div className={css.work}>
        <TabStrip />
        <header className={css.head}>
          <button type="button" className={css.lists} onClick={() => setListed(!listed)} aria-expanded={listed}>
            {t('questions')}
          </button>
          <h1>{title}</h1>
          {description !== undefined && <p>{description}</p>}
        </header>
        <div className={css.controls}>
          <ParameterFields names={parameterNames(active.statement)} onRun={run} />
          <div className={css.actions}>
            <SaveMenu />
            <button type="button" className={css.run} onClick={run}>
              <IconPlayerPlay size={16} stroke={1.75} aria-hidden="true" />
              {t('run')}
            </button>
          </div>
        </div>
        <textarea
          className={css.plain}
          aria-label={t('editor')}
          value={active.statement}
          onChange={(event) => change({ statement: event.currentTarget.value })}
        />
      </div>
    </div>
  )
}
