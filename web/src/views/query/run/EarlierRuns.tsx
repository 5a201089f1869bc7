import { Button } from '@mantine/core'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { firstLine } from '../use-tab-words.ts'
import { useWorkbench } from '../use-workbench.ts'
import { forgetHistory, useHistory, type Earlier } from './history.ts'
import css from './run.module.css'
import { useRunWords } from './use-run-words.ts'

/** The foot of the left pane: the last few runs. */
export function LastRuns(): JSX.Element | null {
  const { t } = useTranslation('query')
  const earlier = useHistory()
  if (earlier.length === 0) return null
  return (
    <section className={css.last} aria-label={t('lastRuns')}>
      <h2>{t('lastRuns')}</h2>
      <RunList earlier={earlier.slice(0, 3)} />
    </section>
  )
}

/** All runs that this browser remembers. */
export function History({ onChosen }: { onChosen: () => void }): JSX.Element {
  const { t } = useTranslation('query')
  const earlier = useHistory()
  if (earlier.length === 0) return <p className={css.noRuns}>{t('noRuns')}</p>
  return (
    <>
      <RunList earlier={earlier} onChosen={onChosen} />
      <Button variant="subtle" size="compact-sm" onClick={forgetHistory}>
        {t('forgetRuns')}
      </Button>
    </>
  )
}

function RunList({ earlier, onChosen }: { earlier: readonly Earlier[]; onChosen?: () => void }): JSX.Element {
  const { t } = useTranslation('query')
  const words = useRunWords()
  const { openStatement, setSearch } = useWorkbench()
  const open = ({ title, statement, values, question }: Earlier): void => {
    // A question comes back by its id, so that it goes on being the library's own text.
    if (question !== undefined) setSearch({ question, values, statement: undefined, version: undefined })
    else openStatement(statement, { values, title: firstLine(statement) === title ? '' : title })
    onChosen?.()
  }
  return (
    <ul className={css.runs}>
      {earlier.map((run) => (
        <li key={run.began}>
          <button type="button" onClick={() => open(run)} title={run.statement}>
            <time>{words.clock(run.began)}</time>
            <span className={css.runTitle}>{run.title}</span>
            <small data-bad={run.outcome !== 'done' || run.limit !== null || undefined}>{saidOf(run)}</small>
          </button>
        </li>
      ))}
    </ul>
  )

  function saidOf({ outcome, rows, milliseconds, limit }: Earlier): string {
    const time = words.time(milliseconds)
    if (outcome === 'stopped') return t('earlierStopped', { time })
    if (outcome === 'failed') return t('earlierFailed')
    if (limit === 'seconds') return t('earlierSeconds', { time: `${Math.round(milliseconds / 1000)} s` })
    return `${t('rows', { count: rows })}, ${time}`
  }
}
