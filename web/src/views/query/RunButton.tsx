import { IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { runKey } from './editor/keys.ts'
import css from './query.module.css'
import type { Runner } from './run/use-runner.ts'

/** Runs the statement; while it runs, stops it. */
export function RunButton({ runner }: { runner: Runner }): JSX.Element {
  const { t } = useTranslation('query')
  if (runner.running)
    return (
      <button type="button" className={css.run} data-stops onClick={() => runner.stop()} aria-keyshortcuts="Escape">
        <IconPlayerStop size={17} stroke={1.75} aria-hidden="true" />
        {t('stop')}
        <kbd aria-hidden="true">Esc</kbd>
      </button>
    )
  return (
    <button
      type="button"
      className={css.run}
      onClick={() => runner.start()}
      aria-keyshortcuts="Control+Enter Meta+Enter"
    >
      <IconPlayerPlay size={17} stroke={1.75} aria-hidden="true" />
      {t('run')}
      <kbd aria-hidden="true">{runKey}</kbd>
    </button>
  )
}
